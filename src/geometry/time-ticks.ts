/** The strokes of the axis to scale. */
import { utcTickInterval } from 'd3'
import { dayMs, formatDay } from '#model/dating.ts'
import { dayAt, formatClock } from '#model/zone-clock.ts'

const minuteMs = 60_000

export type Tick = {
  /** Wall time in ms. */
  readonly at: number
  /** "Wed 27" where a day begins, else "14:00". */
  readonly label: string
  readonly isDay: boolean
}

/** A day as long as any of it is asked for. */
export type DayTick = Tick & {
  /** Wall time at which its name has to end. */
  readonly end: number
}

// A tick's label takes about 40 px; a day's, "Wed 27", about 60.
const tickPx = 72

const strokesOf = (msPerPx: number) =>
  utcTickInterval(new Date(0), new Date(Math.max(minuteMs, tickPx * msPerPx)), 1)

/**
 * The strokes between two wall times, both included, at days, hours or minutes, about one each 72 px
 * of the widened picture; the first of every day among them is named by the day. Which there are
 * depends on what a px is worth and not on what is asked for.
 */
export const ticksBetween = (fromMs: number, toMs: number, msPerPx: number): readonly Tick[] => {
  const times =
    strokesOf(msPerPx)
      ?.range(new Date(fromMs), new Date(toMs + 1))
      .map(Number) ?? []
  return times.map((at) => {
    const isDay = at % dayMs === 0
    return { at, isDay, label: isDay ? formatDay(dayAt(at), 'short') : formatClock(at) }
  })
}

/**
 * The days that are named between two wall times: every stroke that is one, and the day in which the first
 * of these times lies, so that a day keeps its name while any of it is seen.
 */
export const daysBetween = (fromMs: number, toMs: number, msPerPx: number): readonly DayTick[] =>
  ticksBetween(Math.floor(fromMs / dayMs) * dayMs, toMs, msPerPx)
    .filter(({ isDay }) => isDay)
    .map((tick) => ({ ...tick, end: tick.at + dayMs }))
