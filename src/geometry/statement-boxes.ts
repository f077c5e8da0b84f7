/** Boxes of statements in a lane to scale: each as wide as its time, as high as its discs need. */
import { packRows } from './row-packing.ts'
import type { TimeDomain } from './time-axis.ts'
import type { StatementBox } from './time-lanes.ts'
import type { TimeView } from './time-view.ts'

/** Lengths in px of the widened picture, `top` from the top of the lane. */
export type PlacedBox = {
  readonly box: StatementBox
  readonly x: number
  readonly width: number
  readonly top: number
  readonly height: number
  /** There is no room for discs: only how many there are of each speaker. */
  readonly isCounted: boolean
}

const discPx = 24
// More lines of discs than this and a count says it better.
const mostLines = 5

/**
 * The boxes of a lane in rows that do not overlap. Discs are laid out in what of a box can be in the
 * frame at once. The height is that of the lane, at least one disc.
 */
export const placeBoxes = (
  boxes: readonly StatementBox[],
  domain: TimeDomain,
  { msPerPx, framePx }: Pick<TimeView, 'msPerPx' | 'framePx'>,
): { readonly boxes: readonly PlacedBox[]; readonly height: number } => {
  const sized = boxes.map((box) => {
    const x = (box.start - domain.start) / msPerPx
    const width = (box.end - box.start) / msPerPx
    const abreast = Math.floor(Math.min(width, framePx) / discPx)
    const lines = Math.ceil(box.statements.length / Math.max(1, abreast))
    const isCounted = abreast < 1 || lines > mostLines
    return { box, x, width, isCounted, height: (isCounted ? 1 : lines) * discPx }
  })
  const idOf = ({ start, end }: StatementBox): string => `${start} ${end}`
  const rows = packRows(
    sized.map(({ box, x, width }) => ({ id: idOf(box), start: x, end: x + width - 0.01 })),
  )
  const rowOf = (box: StatementBox): number => rows.get(idOf(box)) ?? 0
  const heights: number[] = []
  sized.forEach(({ box, height }) => {
    heights[rowOf(box)] = Math.max(heights[rowOf(box)] ?? 0, height)
  })
  const topOf = (row: number): number => heights.slice(0, row).reduce((sum, px) => sum + px, 0)
  return {
    boxes: sized.map((each) => ({ ...each, top: topOf(rowOf(each.box)) })),
    height: Math.max(discPx, topOf(heights.length)),
  }
}
