import { arrange } from '#geometry/arrangement.ts'
import { shortArticleName } from '#model/article-name.ts'
import type { Corpus, TimelineEvent } from '#model/corpus.ts'
import { formatDating } from '#model/dating.ts'
import { byId } from '#model/lookup.ts'
import { useExplorer } from '#store/explorer-context.tsx'
import { selectCorpus } from '#store/selectors.ts'

const nameTellers = (event: TimelineEvent, { articles, people }: Corpus): string =>
  [...new Set(event.tellings.map(({ article }) => article))]
    .flatMap((id) => byId(articles).get(id) ?? [])
    .map((article) => shortArticleName(article, people))
    .join(', ')

/** An event, when it was, and which articles tell of it. */
export const EventPeek = ({ event }: { event: TimelineEvent }) => {
  const corpus = useExplorer(selectCorpus)
  const tellers = nameTellers(event, corpus)
  const facts = [
    event.dating ? formatDating(event.dating) : 'undated',
    event.partOfDay,
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
