/** The visit as a story: its events one after the other, as they stand on the rail. */
import { arrange } from '#geometry/arrangement.ts'
import type { Corpus } from '#model/corpus.ts'
import type { Day } from '#model/dating.ts'
import { byId } from '#model/lookup.ts'
import { oncePer, oncePerPair } from '#model/once-per.ts'
import type { Passing } from '#model/passing.ts'
import type { Selection } from '#model/selection.ts'

/**
 * Ids of all events, from left to right and from top to bottom; what spans the days of the visit before
 * what is told of them, what has no date at the end.
 */
export const storyOf = oncePer((corpus: Corpus): readonly string[] => {
  const { whole, stretches } = arrange(corpus)
  const told = (isIn: (day: Day) => boolean) =>
    stretches
      .filter(({ day }) => isIn(day))
      .flatMap(({ columns }) => columns.flatMap(({ events }) => events))
  const rest = told((day) => day !== 'before')
  return [...told((day) => day === 'before'), ...whole, ...rest].map(({ id }) => id)
})

/** Those of them that pass. */
export const passingStory = oncePerPair((corpus: Corpus, events: Passing): readonly string[] =>
  storyOf(corpus).filter((event) => events.has(event)),
)

/** The event one is at: the chosen one, or the occasion of the chosen quote; null where there is none. */
export const occasionIn = (selection: Selection | null, corpus: Corpus): string | null => {
  if (selection?.kind === 'event') return selection.id
  return (selection && byId(corpus.statements).get(selection.id)?.occasion) ?? null
}
