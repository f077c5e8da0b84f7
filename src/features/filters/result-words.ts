/** How much passes the filter, in words. */
import { counted } from '#model/counted.ts'
import { isEmpty } from '#model/filter.ts'
import type { Explorer } from '#store/explorer.ts'
import { selectFound, selectPlaces, selectVisible } from '#store/selectors.ts'

const ofAll = (state: Explorer, size: number, all: string): string =>
  isEmpty(state.filter) ? all : `${size} of ${all}`

/** "54 statements" without a choice, else "12 of 54 statements". */
export const selectStatements = (state: Explorer): string =>
  ofAll(
    state,
    selectVisible(state).statements.size,
    counted(state.corpus.statements.length, 'statement'),
  )

/** "22 events" without a choice, else "5 of 22 events". */
export const selectEvents = (state: Explorer): string =>
  ofAll(state, selectVisible(state).events.size, counted(state.corpus.events.length, 'event'))

/** "3 more in the articles": where words stand beside statements and events; null for none. */
export const selectMore = (state: Explorer): string | null => {
  const { length } = selectPlaces(state)
  return length === 0 ? null : `${length} more in the articles`
}

const quoted = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(', ')

/** Which of the words searched for occur nowhere, and were found by others like them; null for none. */
export const selectNear = (state: Explorer): string | null => {
  const near = selectFound(state)?.near ?? []
  return near.length === 0 ? null : `Nothing says ${quoted(near)}; shown is what comes near.`
}
