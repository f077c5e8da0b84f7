/** The visit as a story: its events one after the other, as they stand on the rail. */
import { arrange } from '#geometry/arrangement.ts'
import type { Corpus } from '#model/corpus.ts'
import { byId } from '#model/lookup.ts'
import { oncePer } from '#model/once-per.ts'
import type { Selection } from '#model/selection.ts'

/** Ids of all events with a place on the rail, from left to right and from top to bottom. */
export const storyOf = oncePer((corpus: Corpus): readonly string[] =>
  arrange(corpus).stretches.flatMap(({ columns }) =>
    columns.flatMap(({ events }) => events.map(({ id }) => id)),
  ),
)

/** Where in the story one is: at the chosen event, or at the occasion of the chosen quote; -1 before it. */
export const placeInStory = (selection: Selection | null, corpus: Corpus): number => {
  if (!selection) return -1
  const event =
    selection.kind === 'event' ? selection.id : byId(corpus.statements).get(selection.id)?.occasion
  return event == null ? -1 : storyOf(corpus).indexOf(event)
}
