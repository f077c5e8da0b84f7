/** What the overviews read of the state. */
import type { Crossed, Crossing } from '#model/crossing.ts'
import { countCrossings, isCrossedAt } from '#model/crossing.ts'
import type { Filter } from '#model/filter.ts'
import type { Explorer } from '#store/explorer.ts'

/** What is chosen. */
export const selectFilter = ({ filter }: Explorer): Filter => filter

/** The figures of who said what about what. */
export const selectCrossed = ({ corpus, filter }: Explorer): Crossed =>
  countCrossings(corpus, filter)

/** Selects whether just these people and topics are chosen. */
export const selectIsCrossedAt =
  (crossing: Crossing) =>
  ({ filter }: Explorer): boolean =>
    isCrossedAt(filter, crossing)
