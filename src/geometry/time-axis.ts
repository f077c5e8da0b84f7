/** The axis to scale: wall time of the visit's zone on px of the unzoomed picture. */
import { dayMs } from '#model/dating.ts'
import type { Visit } from '#model/corpus.ts'
import { startOfDay } from '#model/zone-clock.ts'

const minuteMs = 60_000

/** The wall times in ms at which the axis begins and ends. */
export type TimeDomain = { readonly start: number; readonly end: number }

/** From the first midnight of the visit to its last. */
export const domainOf = ({ from, to }: Visit): TimeDomain => ({
  start: startOfDay(from),
  end: startOfDay(to) + dayMs,
})

export type TimeAxis = {
  /** Px of the unzoomed picture for a wall time in ms; beyond its ends for times beyond the domain. */
  toPx: (wallMs: number) => number
  /** The wall time in ms at a px. */
  toMs: (px: number) => number
  msPerPx: number
}

/** The axis of a domain that is `widthPx` wide unzoomed. */
export const createTimeAxis = ({ start, end }: TimeDomain, widthPx: number): TimeAxis => {
  const msPerPx = (end - start) / widthPx
  return {
    toPx: (wallMs) => (wallMs - start) / msPerPx,
    toMs: (px) => start + px * msPerPx,
    msPerPx,
  }
}

const hourMs = 3_600_000
// As much as one mark takes.
const markPx = 24

/** The least time in ms between two different ones, in any order; Infinity where there are no two. */
export const leastGap = (times: readonly number[]): number =>
  times
    .toSorted((a, b) => a - b)
    .reduce((least, time, index, sorted) => {
      const gap = time - (sorted[index - 1] ?? -Infinity)
      return gap > 0 ? Math.min(least, gap) : least
    }, Infinity)

/**
 * How far one can zoom in: until an hour fills the frame, `framePx` wide; further only where clock times
 * are `gapMs` apart and would not have a mark each, and no further than a minute for a mark.
 */
export const mostZoom = (axis: TimeAxis, framePx: number, gapMs: number): number => {
  const hour = (axis.msPerPx * framePx) / hourMs
  const mark = (axis.msPerPx * markPx) / Math.max(minuteMs, gapMs)
  return Math.max(1, hour, mark)
}
