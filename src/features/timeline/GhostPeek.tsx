import type { Ghost } from '#geometry/arrangement.ts'
import { arrange } from '#geometry/arrangement.ts'
import { sayGhost } from '#geometry/ghost-words.ts'
import type { Corpus } from '#model/corpus.ts'
import type { Day } from '#model/dating.ts'
import { formatDating } from '#model/dating.ts'
import { oncePer } from '#model/once-per.ts'
import { useExplorer } from '#store/explorer-context.tsx'
import { selectCorpus } from '#store/selectors.ts'
import * as words from '#words/timeline.ts'
import { sayGrounds } from './ghost-words.ts'

const ghostsOf = oncePer(
  (corpus: Corpus): ReadonlyMap<string, Ghost & { day: Day }> =>
    new Map(
      arrange(corpus).stretches.flatMap(({ day, columns }) =>
        columns.flatMap(({ ghosts }) =>
          ghosts.map((ghost) => [ghost.id, { ...ghost, day }] as const),
        ),
      ),
    ),
)

/** What some articles tell of another day, where and on what grounds each does, and the day that is drawn solid. */
export const GhostPeek = ({ id }: { id: string }) => {
  const corpus = useExplorer(selectCorpus)
  const ghost = ghostsOf(corpus).get(id)
  if (!ghost) return null
  const { event, tellings, day } = ghost
  const facts = [
    ...sayGrounds(tellings, corpus),
    ...(event.dating ? [words.drawnOn(formatDating(event.dating))] : []),
  ]
  return (
    <>
      <p className="peek-words">{words.ghost(event.title, sayGhost(ghost, day, corpus))}</p>
      <p className="peek-facts">{facts.join(' · ')}</p>
    </>
  )
}
