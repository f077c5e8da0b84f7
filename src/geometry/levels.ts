/** How much columns show of what was said in them: the wider a column is, the more of each statement. */
import type { ColumnBox, ColumnWidths } from './column-widths.ts'
import { widenColumns } from './column-widths.ts'
import { fadesAt } from './edge-fades.ts'
import type { Viewport } from './viewport.ts'

/**
 * How much a column shows of what was said in it: a count per speaker, a disc for each statement, its
 * first words, or all of its words.
 */
export type Level = 'counts' | 'discs' | 'words' | 'quotes'

// Discs wrap in columns a little narrower than the table would have them; first words want a line of
// about 30 characters; whole quotes about 55, and a column that is most of what is looked at.
const narrowest = 0.8
const wordsPx = 210
const quotesPx = 360
const mostOfFrame = 0.55
const wider = 1.4

/**
 * What a column that is at least as wide as by itself shows: never fewer words as it gets wider. All
 * lengths in px.
 */
const levelAt = (widthPx: number, naturalPx: number, framePx: number): Level => {
  if (widthPx < naturalPx * wider || widthPx < wordsPx) return 'discs'
  return widthPx >= quotesPx && widthPx >= framePx * mostOfFrame ? 'quotes' : 'words'
}

// A box scrolls by whole px: what is fitted into it may leave less than one of its neighbours in sight.
const leastSeenPx = 1

/**
 * The columns of which something can be seen in the frame, a px at least: indices `[first, last)`. One that
 * only touches what does not fade of the frame is out of it.
 */
export const columnsInView = (
  boxes: readonly ColumnBox[],
  { x }: Viewport,
  framePx: number,
): { first: number; last: number } => {
  const widePx = boxes.reduce((most, box) => Math.max(most, box.x + box.width), 0)
  const { before, after } = fadesAt(x, widePx, framePx)
  const [start, end] = [x + before + leastSeenPx, x + framePx - after - leastSeenPx]
  return {
    first: boxes.filter((box) => box.x + box.width <= start).length,
    last: boxes.filter((box) => box.x < end).length,
  }
}

/**
 * What each column shows: counts where the picture is narrowed a good deal. One of which nothing is in
 * the frame shows discs at most: rows are no higher than what is looked at needs.
 */
export const levelsInView = (
  widths: ColumnWidths,
  viewport: Viewport,
  framePx: number,
): readonly Level[] => {
  const { natural } = widths
  if (viewport.k < narrowest) return natural.map(() => 'counts')
  const boxes = widenColumns(widths, viewport.k)
  const { first, last } = columnsInView(boxes, viewport, framePx)
  return boxes.map(({ width }, index) =>
    index >= first && index < last ? levelAt(width, natural[index] ?? width, framePx) : 'discs',
  )
}
