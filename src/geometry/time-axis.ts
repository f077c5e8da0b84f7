/** The axis to scale: wall time of the visit's zone on px of the unzoomed picture, and its strokes. */
import { scaleUtc, utcTickInterval } from 'd3'
import type { Visit } from '#model/corpus.ts'
import { formatDay } from '#model/dating.ts'
import { dayAt, formatClock, startOfDay } from './zone-clock.ts'

const dayMs = 86_400_000
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
  const scale = scaleUtc([start, end], [0, widthPx])
  return {
    toPx: (wallMs) => scale(wallMs),
    toMs: (px) => scale.invert(px).getTime(),
    msPerPx: (end - start) / widthPx,
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

export type Tick = {
  /** Wall time in ms. */
  readonly at: number
  /** "Wed 27" where a day begins, else "14:00". */
  readonly label: string
  readonly isDay: boolean
}

// A tick's label takes about 40 px; a day's, "Wed 27", about 60.
const tickPx = 72

/**
 * The strokes between two wall times, both included, at days, hours or minutes, about one each 72 px
 * of the widened picture; the first of every day among them is named by the day. Which there are
 * depends on what a px is worth and not on what is asked for.
 */
export const ticksBetween = (fromMs: number, toMs: number, msPerPx: number): readonly Tick[] => {
  const every = utcTickInterval(new Date(0), new Date(Math.max(minuteMs, tickPx * msPerPx)), 1)
  const times = every?.range(new Date(fromMs), new Date(toMs + 1)).map(Number) ?? []
  return times.map((at) => {
    const isDay = at % dayMs === 0
    return { at, isDay, label: isDay ? formatDay(dayAt(at), 'short') : formatClock(at) }
  })
}
