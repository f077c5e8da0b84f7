/** The strokes of the axis to scale. */
import { utcTickInterval } from 'd3'
import { formatDay } from '#model/dating.ts'
import { dayAt, formatClock } from './zone-clock.ts'

const dayMs = 86_400_000
const minuteMs = 60_000

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
