import { arrange } from '#geometry/arrangement.ts'
import { inferredMark } from '#export/basis.ts'
import { tellersOf } from '#model/article-name.ts'
import type { TimelineEvent } from '#model/corpus.ts'
import { formatDating } from '#model/dating.ts'
import { useExplorer } from '#store/explorer-context.tsx'
import { selectCorpus } from '#store/selectors.ts'
import { partOfDayInferred } from '#words/events.ts'

/** An event, when it was, and which articles tell of it. */
export const EventPeek = ({ event }: { event: TimelineEvent }) => {
  const corpus = useExplorer(selectCorpus)
  const tellers = tellersOf(event.tellings, corpus).join(', ')
  const facts = [
    event.dating ? `${formatDating(event.dating)}${inferredMark('date', event)}` : 'undated',
    event.partOfDay && event.basis === 'inferred'
      ? partOfDayInferred(event.partOfDay)
      : event.partOfDay,
    arrange(corpus).orLater.has(event.id)
      ? 'here or later: no article says what it came before'
      : null,
    event.status === 'held' ? null : event.status,
    event.place,
    tellers === '' ? null : `told by ${tellers}`,
  ]
  return (
    <>
      <p className="peek-words">{event.title}</p>
      <p className="peek-facts">{facts.filter((fact) => fact !== null).join(' · ')}</p>
    </>
  )
}
