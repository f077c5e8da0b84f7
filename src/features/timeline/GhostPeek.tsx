import type { Ghost } from '#geometry/arrangement.ts'
import { arrange } from '#geometry/arrangement.ts'
import type { Corpus, Telling } from '#model/corpus.ts'
import type { Day } from '#model/dating.ts'
import { formatDating } from '#model/dating.ts'
import { byId } from '#model/lookup.ts'
import { useExplorer } from '#store/explorer-context.tsx'
import { selectCorpus } from '#store/selectors.ts'
import * as words from '#words/timeline.ts'
import { sayDay, sayPlace } from './ghost-words.ts'

type GhostPeekProps = { event: string; day: Day }

const findGhost = (corpus: Corpus, { event, day }: GhostPeekProps): Ghost | undefined =>
  arrange(corpus)
    .stretches.filter((stretch) => stretch.day === day)
    .flatMap(({ columns }) => columns.flatMap(({ ghosts }) => ghosts))
    .find((ghost) => ghost.event.id === event)

const known = ({ basis, because }: Telling): string | null =>
  basis === 'inferred' && because !== null ? words.dayInferred(because) : null

/** What some articles tell of another day, in their own words, and the day that is drawn solid. */
export const GhostPeek = (props: GhostPeekProps) => {
  const corpus = useExplorer(selectCorpus)
  const ghost = findGhost(corpus, props)
  if (!ghost) return null
  const { event, tellings } = ghost
  const [first] = tellings
  const article = first && byId(corpus.articles).get(first.article)
  const place = first && article ? sayPlace(first, article) : null
  const facts = [
    event.dating && words.drawnOn(formatDating(event.dating)),
    first ? known(first) : null,
  ]
  return (
    <>
      <p className="peek-words">
        {words.ghost(
          event.title,
          [sayDay(ghost, props.day, corpus), place].filter(Boolean).join(', '),
        )}
      </p>
      <p className="peek-facts">{facts.filter((fact) => fact !== null).join(' · ')}</p>
    </>
  )
}
