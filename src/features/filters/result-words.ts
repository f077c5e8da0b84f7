/** How much passes the filter, in words. */
import { isEmpty } from '#model/filter.ts'
import type { Explorer } from '#store/explorer.ts'
import { selectFound, selectPlaces, selectVisible } from '#store/selectors.ts'
import * as words from '#words/filters.ts'

/** How many pass; null where nothing is chosen. */
const passing = ({ filter }: Explorer, { size }: { readonly size: number }): number | null =>
  isEmpty(filter) ? null : size

/** "54 statements" without a choice, else "12 of 54 statements". */
export const selectStatements = (state: Explorer): string =>
  words.statementsPassing(
    passing(state, selectVisible(state).statements),
    state.corpus.statements.length,
  )

/** "22 events" without a choice, else "5 of 22 events". */
export const selectEvents = (state: Explorer): string =>
  words.eventsPassing(passing(state, selectVisible(state).events), state.corpus.events.length)

/** "3 more in the articles": where words stand beside statements and events; null for none. */
export const selectMore = (state: Explorer): string | null => {
  const { length } = selectPlaces(state)
  return length === 0 ? null : words.moreInArticles(length)
}

/** Which of the words searched for occur nowhere, and were found by others like them; null for none. */
export const selectNear = (state: Explorer): string | null => {
  const near = selectFound(state)?.near ?? []
  return near.length === 0 ? null : words.nothingSays(near)
}
