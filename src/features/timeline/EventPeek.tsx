import { arrange } from '#geometry/arrangement.ts'
import { tellerNames } from '#model/article-name.ts'
import type { TimelineEvent } from '#model/corpus.ts'
import { formatDating } from '#model/dating.ts'
import { disputedIn } from '#model/disputed.ts'
import { sayPartOfDay } from '#model/spoken-event.ts'
import { describeToldAs, nearestTellings } from '#model/told-as.ts'
import { useExplorer } from '#store/explorer-context.tsx'
import { selectCorpus } from '#store/selectors.ts'
import { isInferred } from '#model/basis.ts'
import { inferredMark } from '#words/evidence.ts'
import { statuses } from '#words/events.ts'
import * as words from '#words/timeline.ts'

const whenOf = ({ dating, ...event }: TimelineEvent): string => {
  if (!dating) return words.undated
  return isInferred(event) ? inferredMark(formatDating(dating), 'date') : formatDating(dating)
}

/** An event, when it was, and which articles tell of it. */
export const EventPeek = ({ event }: { event: TimelineEvent }) => {
  const corpus = useExplorer(selectCorpus)
  const tellers = nearestTellings(event)
    .map(
      (telling) => tellerNames([telling], corpus).join('') + describeToldAs(telling, event, corpus),
    )
    .join(', ')
  const facts = [
    whenOf(event),
    disputedIn(corpus).events.has(event.id) ? words.legendDifference : null,
    sayPartOfDay(event),
    arrange(corpus).orLater.has(event.id) ? words.hereOrLater : null,
    event.status === 'held' ? null : statuses[event.status],
    event.place,
    tellers === '' ? null : words.toldBy(tellers),
  ]
  return (
    <>
      <p className="peek-words">{event.title}</p>
      <p className="peek-facts">{facts.filter((fact) => fact !== null).join(' · ')}</p>
    </>
  )
}
