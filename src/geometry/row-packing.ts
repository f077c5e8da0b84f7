/** Stretches put into as few rows as it takes that none lies upon another. */

/** `start` not after `end`, in one unit. */
export type Packable = {
  readonly id: string
  readonly start: number
  readonly end: number
  /** The first row that it may take; 0 if left out. */
  readonly least?: number
}

const findRow = (ends: readonly number[], { start, least = 0 }: Packable, gap: number): number => {
  let row = least
  while ((ends[row] ?? -Infinity) + gap > start) row += 1
  return row
}

/**
 * The row of each stretch by its id, rows from 0. The earliest goes first, of those that start together
 * the first given; each takes the first row that has ended `gap` before it starts. So of two that start
 * together the one given first stands above the other, unless a least row says otherwise.
 */
export const packRows = (stretches: readonly Packable[], gap = 0): ReadonlyMap<string, number> => {
  const ends: number[] = []
  return new Map(
    stretches
      .toSorted((a, b) => a.start - b.start)
      .map((stretch) => {
        const row = findRow(ends, stretch, gap)
        ends[row] = stretch.end
        return [stretch.id, row]
      }),
  )
}
