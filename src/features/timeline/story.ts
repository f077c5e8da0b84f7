/** The visit as a story: its events one after the other, as they stand on the rail. */
import { arrange } from '#geometry/arrangement.ts'
import type { Corpus } from '#model/corpus.ts'
import { byId } from '#model/lookup.ts'
import { oncePer, oncePerPair } from '#model/once-per.ts'
import type { Passing } from '#model/passing.ts'
import type { Selection } from '#model/selection.ts'

/** Ids of all events with a place on the rail, from left to right and from top to bottom. */
export const storyOf = oncePer((corpus: Corpus): readonly string[] =>
  arrange(corpus).stretches.flatMap(({ columns }) =>
    columns.flatMap(({ events }) => events.map(({ id }) => id)),
  ),
)

/** Those of them that pass. */
export const passingStory = oncePerPair((corpus: Corpus, events: Passing): readonly string[] =>
  storyOf(corpus).filter((event) => events.has(event)),
)

/** The event one is at: the chosen one, or the occasion of the chosen quote; null where there is none. */
export const occasionIn = (selection: Selection | null, corpus: Corpus): string | null => {
  if (selection?.kind === 'event') return selection.id
  return (selection && byId(corpus.statements).get(selection.id)?.occasion) ?? null
}
