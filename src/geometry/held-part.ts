/** How much of a picture stays in sight where there is not room for all of it. */
import type { Extent } from './viewport.ts'

/** A picture in px from its top. */
export type HeldPicture = {
  /** Where its rows end, in any order, and where all of it does. */
  readonly ends: readonly number[]
  /** What a cut must not go through. */
  readonly marks: readonly Extent[]
  /** What must be seen reaches down to here. */
  readonly least: number
  /** So much there is room for. */
  readonly most: number
}

/**
 * Px of the picture, up to the end of a row: as many rows as there is room for, without a cut through a mark
 * if that is possible. Where there is not even room for what must be seen, all the same so many rows; null
 * where no row ends below that.
 */
export const heldPart = ({ ends, marks, least, most }: HeldPicture): number | null => {
  const possible = ends.filter((end) => end >= least).toSorted((a, b) => a - b)
  const fitting = possible.filter((end) => end <= most)
  const isWhole = (at: number): boolean => marks.every(({ start, end }) => start >= at || end <= at)
  return fitting.findLast(isWhole) ?? fitting.at(-1) ?? possible[0] ?? null
}
