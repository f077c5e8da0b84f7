/** Boxes of statements in a lane to scale: each as wide as its time, as high as its discs need. */
import { speakersOf } from '#model/statement.ts'
import type { Stackable } from './stacking.ts'
import { stackBoxes } from './stacking.ts'
import { softPx } from './text-lines.ts'
import type { TimeDomain } from './time-axis.ts'
import type { StatementBox } from './time-lanes.ts'
import { isApart } from './time-lanes.ts'
import type { TimeView } from './time-view.ts'

/** Lengths in px of the widened picture, `top` from the top of the lane. */
export type PlacedBox = {
  readonly box: StatementBox
  readonly top: number
  readonly height: number
  /** As much as its discs or counts take side by side. */
  readonly titleWidth: number
  /** There is no room for discs: only how many there are of each speaker. */
  readonly isCounted: boolean
  /** Px above the discs where the ground says that the occasion is not stated; else 0. */
  readonly headingPx: number
}

const discPx = 24
// "J 45", with what stands between it and the next.
const countPx = 34
const countLinePx = 14
// "occasion not stated", and the line that it takes.
const heading = { widthPx: 100, heightPx: 16 }
// Further apart and their order would be taken for the order of hours.
const mostAbreast = 9
// More lines of discs than this and a count says it better.
const mostLines = 5

/** In lines side by side: so many of a size, as wide as `roomPx` allows, but one abreast at least. */
const wrap = (count: number, px: number, roomPx: number) => {
  const abreast = Math.min(count, Math.max(1, Math.floor(roomPx / px)))
  return { titleWidth: abreast * px, lines: Math.ceil(count / abreast) }
}

const sizeCounts = ({ statements }: StatementBox, roomPx: number) => {
  const speakers = new Set(statements.map((statement) => speakersOf(statement)[0]))
  const { titleWidth, lines } = wrap(speakers.size, countPx, roomPx)
  return { titleWidth, isCounted: true, height: Math.max(discPx, lines * countLinePx) }
}

/** Discs in a bunch that does not look like a row of hours; counts where they would not fit. */
const sizeBox = (box: StatementBox, msPerPx: number, framePx: number) => {
  const roomPx = Math.min((box.end - box.start) / msPerPx - 2 * softPx, framePx)
  const count = box.statements.length
  const bunchPx = Math.max(mostAbreast, Math.ceil(count / mostLines)) * discPx
  const { titleWidth, lines } = wrap(count, discPx, Math.min(roomPx, bunchPx))
  if (roomPx < discPx || lines > mostLines) return sizeCounts(box, roomPx)
  return { titleWidth, isCounted: false, height: lines * discPx }
}

const sizeWithHeading = (box: StatementBox, msPerPx: number, framePx: number) => {
  const sized = sizeBox(box, msPerPx, framePx)
  const groundPx = (box.ground.end - box.ground.start) / msPerPx
  const isNamed = isApart(box) && groundPx >= heading.widthPx + softPx
  const headingPx = isNamed ? heading.heightPx : 0
  return { ...sized, headingPx, height: sized.height + headingPx }
}

/**
 * The boxes of a lane below `topPx`, none upon another. Discs are laid out in what of a box can be in the
 * frame at once. The height is that of the lane, at least one disc.
 */
export const placeBoxes = (
  boxes: readonly StatementBox[],
  domain: TimeDomain,
  { msPerPx, framePx }: Pick<TimeView, 'msPerPx' | 'framePx'>,
  topPx = 0,
): { readonly boxes: readonly PlacedBox[]; readonly height: number } => {
  const sized = boxes.map((box) => ({ box, ...sizeWithHeading(box, msPerPx, framePx) }))
  const stackables = (apart: boolean): readonly Stackable[] =>
    sized
      .filter(({ box }) => isApart(box) === apart)
      .map(({ box: { id, start, end, ground }, titleWidth, height }) => {
        const [from, x] = [ground.start, start].map((ms) => (ms - domain.start) / msPerPx)
        const width = Math.max((end - start) / msPerPx, titleWidth)
        return { id, start: from ?? 0, end: (x ?? 0) + width - 0.01, height, least: topPx }
      })
  const stated = stackBoxes(stackables(false))
  const stacked = [...stated, ...stackBoxes(stackables(true), stated)]
  const tops = new Map(stacked.map(({ id, top }) => [id, top]))
  const placed = sized.map((each) => ({ ...each, top: tops.get(each.box.id) ?? topPx }))
  return {
    boxes: placed,
    height: placed.reduce((most, { top, height }) => Math.max(most, top + height), discPx),
  }
}
