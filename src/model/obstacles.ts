/** What of a filter stands in the way of each entry of the index. */
import type { Filter } from './filter.ts'
import { facets } from './filter.ts'
import type { FilterIndex } from './filter-index.ts'
import { facetBit, toWays } from './filter-index.ts'
import type { Found } from './found.ts'

/** The choices of a filter as numbers. */
export type Chosen = {
  /** 1 for the number of each value that is chosen. */
  readonly values: Uint8Array
  /** The bits of the facets in which something is chosen. */
  readonly facets: number
  /** The bits of the roles in which people count. */
  readonly ways: number
}

/** The choices of a filter; a value that no entry has leaves its facet chosen and lets nothing pass. */
export const toChosen = ({ numberOf, facetBits }: FilterIndex, filter: Filter): Chosen => {
  const values = new Uint8Array(facetBits.length)
  const narrowed = facets.filter((facet) => filter[facet].length > 0)
  for (const facet of narrowed) {
    for (const value of filter[facet]) {
      const number = numberOf[facet].get(value)
      if (number !== undefined) values[number] = 1
    }
  }
  return {
    values,
    facets: narrowed.reduce((bits, facet) => bits | facetBit(facet), 0),
    ways: toWays(filter.roles),
  }
}

/** The bits of the facets that do not let the entry pass; 0 where all do. */
export const obstaclesOf = (index: FilterIndex, chosen: Chosen, entry: number): number => {
  if (chosen.facets === 0) return 0
  const { numbers, ways, starts, facetBits } = index
  const end = starts[entry + 1] ?? 0
  let met = 0
  for (let at = starts[entry] ?? 0; at < end; at += 1) {
    const number = numbers[at] ?? 0
    const isMet = chosen.values[number] === 1 && ((ways[at] ?? 0) & chosen.ways) !== 0
    if (isMet) met |= facetBits[number] ?? 0
    if (met === chosen.facets) return 0
  }
  return chosen.facets & ~met
}

/** Whether an entry is among what a search found; where nothing was searched for, everything is. */
export const isFoundIn = (
  { statements, events }: FilterIndex,
  found: Found | null,
  entry: number,
): boolean => {
  if (found === null) return true
  const statement = statements[entry] ?? -1
  return statement < 0 ? found.events[events[entry] ?? -1] === 1 : found.statements[statement] === 1
}
