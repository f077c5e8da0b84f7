/**
 * The visit in a strip: every day as wide as every other, as high as much is told, and what lies before
 * and after it as an end of its own, which is not to scale. Places in the strip count in days: 0 where
 * the first begins, 2.5 in the middle of the third, from -1 to 0 before them, one more after the last.
 */
import { createPiecewise } from './piecewise.ts'
import type { Extent } from './viewport.ts'

/** What is told under a heading: a day of the visit, `before` or `after` it. */
export type DayCount = { readonly day: string; readonly count: number }

/** How a strip is put together. */
export type Strip = {
  readonly days: number
  readonly hasBefore: boolean
  readonly hasAfter: boolean
}

/** `x` and `width` as parts of the strip's width, `y` and `height` in the unit of its height. */
export type Bar = DayCount & { x: number; width: number; y: number; height: number }

// Room for the word over it.
const endDays = 0.85

/** The strip of these counts, in the order of time. */
export const toStrip = (counts: readonly DayCount[]): Strip => {
  const [hasBefore, hasAfter] = [counts.at(0)?.day === 'before', counts.at(-1)?.day === 'after']
  return { days: counts.length - Number(hasBefore) - Number(hasAfter), hasBefore, hasAfter }
}

/** Where the strip begins and ends, in days. */
export const spanOf = ({ days, hasBefore, hasAfter }: Strip): Extent => ({
  start: hasBefore ? -1 : 0,
  end: hasAfter ? days + 1 : days,
})

/** From days to parts of the strip's width, 0 to 1, and back; what is beyond its ends, at them. */
export const createStripScale = (strip: Strip) => {
  const { days, hasBefore, hasAfter } = strip
  const [before, after] = [hasBefore ? endDays : 0, hasAfter ? endDays : 0]
  const width = before + days + after
  const stops = [
    ...(hasBefore ? [[-1, 0] as const] : []),
    [0, before] as const,
    [days, before + days] as const,
    ...(hasAfter ? [[days + 1, width] as const] : []),
  ]
  return createPiecewise(
    stops.map(([day]) => day),
    stops.map(([, at]) => at / width),
  )
}

// Something that is told is never drawn as nothing.
const leastPart = 0.2

/**
 * A bar for each count, in the order of time, standing on the lower edge. The highest count reaches the
 * upper edge, the lowest above 0 a little of it; where nothing is told the bar is flat.
 */
export const placeBars = (counts: readonly DayCount[], height: number): readonly Bar[] => {
  const strip = toStrip(counts)
  const scale = createStripScale(strip)
  const { start } = spanOf(strip)
  const most = Math.max(0, ...counts.map(({ count }) => count))
  return counts.map(({ day, count }, index) => {
    const x = scale(start + index)
    const high = count === 0 ? 0 : height * Math.max(leastPart, count / most)
    return { day, count, x, width: scale(start + index + 1) - x, y: height - high, height: high }
  })
}

// From so many days on a strip has no room for weekdays, or not for every day.
const mostWeekdays = 7
const mostLabels = 16

/** Which days of a strip are labelled: every one, every second and so on; and whether with the weekday. */
export const labelsOf = ({
  days,
}: Pick<Strip, 'days'>): { every: number; hasWeekday: boolean } => ({
  every: Math.max(1, Math.ceil(days / mostLabels)),
  hasWeekday: days <= mostWeekdays,
})
