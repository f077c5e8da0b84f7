/**
 * Columns widened. Unzoomed each is as wide as the table made it; zoomed all change by the same factor,
 * and the wider a column is, the more of each statement it shows.
 */
import { bisector } from 'd3'
import type { Extent, Frame, Viewport } from './viewport.ts'

/**
 * How much a column shows of what was said in it: a count per speaker, a disc for each statement, its
 * first words, or all of its words.
 */
export type Level = 'counts' | 'discs' | 'words' | 'quotes'

/** Px of the widened picture, left edge and width. */
export type ColumnBox = { readonly x: number; readonly width: number }

// Discs wrap in a column a little narrower than the table would have it; first words want a line of
// about 30 characters; whole quotes about 55, and a column that is most of what is looked at.
const narrowest = 0.8
const wordsPx = 210
const quotesPx = 360
const mostOfFrame = 0.55
const wider = 1.4

/**
 * What a column shows at a width: never fewer than discs where it is as wide as by itself, and never
 * more words as it gets narrower. All lengths in px.
 */
export const levelAt = (widthPx: number, naturalPx: number, framePx: number): Level => {
  if (widthPx < naturalPx * narrowest) return 'counts'
  if (widthPx < naturalPx * wider || widthPx < wordsPx) return 'discs'
  return widthPx >= quotesPx && widthPx >= framePx * mostOfFrame ? 'quotes' : 'words'
}

/**
 * How far columns can be widened: until the narrowest in which something is told fills the frame. 1
 * without columns.
 */
export const mostWiden = (toldPx: readonly number[], framePx: number): number => {
  const least = toldPx.reduce((a, b) => Math.min(a, b), Infinity)
  return Math.max(1, framePx / Math.max(1, least))
}

// Room for a node, a count per speaker, and some letters of each word.
const narrowestPx = 40

/**
 * How far columns can be narrowed: until all of them are in the frame, unless the narrowest in which
 * something is told would then have no room for its node and counts. 1 where they are in the frame by
 * themselves.
 */
export const leastWiden = (
  { contentPx, framePx }: Pick<Frame, 'contentPx' | 'framePx'>,
  toldPx: readonly number[],
): number => {
  const least = toldPx.reduce((a, b) => Math.min(a, b), Infinity)
  return Math.min(1, Math.max(framePx / contentPx, narrowestPx / Math.max(1, least)))
}

/** The columns one after the other, `k` times as wide as by themselves. */
export const widenColumns = (naturalPx: readonly number[], k: number): readonly ColumnBox[] => {
  let x = 0
  return naturalPx.map((natural) => {
    const box = { x, width: natural * k }
    x += box.width
    return box
  })
}

/** The stretch of the unzoomed picture from the first of these columns to the last, both included. */
export const extentOfColumns = (
  naturalPx: readonly number[],
  first: number,
  last: number,
): Extent => {
  const edge = (index: number): number => naturalPx.slice(0, index).reduce((sum, px) => sum + px, 0)
  return { start: edge(first), end: edge(last + 1) }
}

const byEnd = bisector((box: ColumnBox) => box.x + box.width)
const byStart = bisector((box: ColumnBox) => box.x)

// A box scrolls by whole px: what is fitted into it may leave less than one of its neighbours in sight.
const leastSeenPx = 1

/**
 * The columns of which something can be seen in the frame, a px at least: indices `[first, last)`. A
 * column that only touches the edge of the frame is out of it.
 */
export const columnsInView = (
  boxes: readonly ColumnBox[],
  { x }: Viewport,
  framePx: number,
): { first: number; last: number } => ({
  first: byEnd.right(boxes, x + leastSeenPx),
  last: byStart.left(boxes, x + framePx - leastSeenPx),
})

/**
 * What each column shows. One of which nothing is in the frame shows discs at most: rows are no higher
 * than what is looked at needs.
 */
export const levelsInView = (
  naturalPx: readonly number[],
  viewport: Viewport,
  framePx: number,
): readonly Level[] => {
  const boxes = widenColumns(naturalPx, viewport.k)
  const { first, last } = columnsInView(boxes, viewport, framePx)
  return boxes.map(({ width }, index) => {
    const level = levelAt(width, naturalPx[index] ?? width, framePx)
    return level === 'counts' || (index >= first && index < last) ? level : 'discs'
  })
}
