/** Stretches put into as few rows as it takes that none lies upon another. */
import { ascending, descending } from 'd3'

/** `start` not after `end`, in one unit. */
export type Packable = { readonly id: string; readonly start: number; readonly end: number }

const inOrder = (a: Packable, b: Packable): number =>
  ascending(a.start, b.start) || descending(a.end, b.end) || ascending(a.id, b.id)

/**
 * The row of each stretch by its id, rows from 0. The earliest goes first, of those that start together
 * the longest, then by id; each takes the first row that has ended `gap` before it starts. The order in
 * which they are given does not matter.
 */
export const packRows = (stretches: readonly Packable[], gap = 0): ReadonlyMap<string, number> => {
  const ends: number[] = []
  return new Map(
    stretches.toSorted(inOrder).map(({ id, start, end }) => {
      const free = ends.findIndex((taken) => taken + gap <= start)
      const row = free < 0 ? ends.length : free
      ends[row] = end
      return [id, row]
    }),
  )
}
