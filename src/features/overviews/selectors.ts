/** What the overviews read of the state. */
import type { Crossed, Crossing } from '#model/crossing.ts'
import { countCrossings, isCrossedAt } from '#model/crossing.ts'
import type { Filter } from '#model/filter.ts'
import type { Explorer } from '#store/explorer.ts'
import { selectFound } from '#store/selectors.ts'

/** What is chosen. */
export const selectFilter = ({ filter }: Explorer): Filter => filter

/** The figures of who said what about what. */
export const selectCrossed = (state: Explorer): Crossed =>
  countCrossings(state.corpus, state.filter, selectFound(state))

/** Selects whether just these people and topics are chosen. */
export const selectIsCrossedAt =
  (crossing: Crossing) =>
  ({ filter }: Explorer): boolean =>
    isCrossedAt(filter, crossing)
