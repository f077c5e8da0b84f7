/**
 * What of the picture to scale is drawn at a viewport. Everything that depends on the zoom depends on a
 * step of it, and what is drawn begins and ends with a tile of time: while one moves or zooms by a
 * little the answer stays the same, so nothing has to be drawn anew. Marks stand at shares of the axis,
 * which hold at every zoom.
 */
import { cellLength } from './clusters.ts'
import type { TimeDomain } from './time-axis.ts'
import type { Frame, Viewport } from './viewport.ts'

/** How far apart marks stand that are drawn apart, in px: a little more than they are wide. */
export const pitchPx = 28

/** How long the axis is by itself, and how much of it is seen at once. */
export type FrameOfAxis = Pick<Frame, 'contentPx' | 'framePx'>

export type TimeView = {
  /** The length of a cell of clusters in ms, at least a pitch wide. */
  readonly cellMs: number
  /** What a px of the widened picture is worth; on the screen it is never worth more. */
  readonly msPerPx: number
  /** Wall times in ms between which there is something to draw. */
  readonly from: number
  readonly to: number
} & FrameOfAxis

// Drawn anew about eight times until it is twice as wide.
const stepsPerDoubling = 8
// A zoom that leads back must find its step again, however its factors were rounded.
const rounding = 1e-6
const cellsPerTile = 4
// So much beside the frame is drawn ahead.
const marginPx = 64

const stepBelow = (k: number): number =>
  2 ** (Math.floor(Math.log2(k) * stepsPerDoubling + rounding) / stepsPerDoubling)

/** Where a wall time stands on the axis: 0 at its beginning, 1 at its end. */
export const shareOf = (wallMs: number, { start, end }: TimeDomain): number =>
  (wallMs - start) / (end - start)

/** What is drawn at a viewport; null is the unzoomed picture from its beginning. */
export const toTimeView = (
  viewport: Viewport | null,
  { start, end }: TimeDomain,
  { contentPx, framePx }: FrameOfAxis,
): TimeView => {
  const { k, x } = viewport ?? { k: 1, x: 0 }
  const unzoomed = (end - start) / contentPx
  const msPerPx = unzoomed / stepBelow(k)
  const cellMs = cellLength(msPerPx, pitchPx)
  const tileMs = cellsPerTile * cellMs
  const toMs = (px: number): number => start + (px * unzoomed) / k
  return {
    cellMs,
    msPerPx,
    from: Math.max(start, Math.floor(toMs(x - marginPx) / tileMs) * tileMs),
    to: Math.min(end, Math.ceil(toMs(x + framePx + marginPx) / tileMs) * tileMs),
    contentPx,
    framePx,
  }
}

/** Whether the same is drawn. */
export const isSameView = (a: TimeView, b: TimeView): boolean =>
  a.msPerPx === b.msPerPx &&
  a.from === b.from &&
  a.to === b.to &&
  a.contentPx === b.contentPx &&
  a.framePx === b.framePx
