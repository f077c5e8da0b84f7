/**
 * The visit in a strip: every day as wide as every other, as high as much is told, and what lies before
 * and after it as an end of its own, which is not to scale. Places in the strip count in days: 0 where
 * the first begins, 2.5 in the middle of the third, from -1 to 0 before them, one more after the last.
 */
import { max, range } from 'd3'
import { createPiecewise } from './piecewise.ts'
import type { Extent, Frame, Viewport } from './viewport.ts'
import { extentInView, fitExtent } from './viewport.ts'

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
  const most = max(counts, ({ count }) => count) ?? 0
  return counts.map(({ day, count }, index) => {
    const x = scale(start + index)
    const high = count === 0 ? 0 : height * Math.max(leastPart, count / most)
    return { day, count, x, width: scale(start + index + 1) - x, y: height - high, height: high }
  })
}

/**
 * The picture's days: px of the unzoomed picture at which each begins, then where the last one ends.
 * Ascending; a day may be as narrow as it likes, but not without width.
 */
export type DayEdges = readonly number[]

/**
 * From px of the unzoomed picture to days of the strip, and back. What the picture has before its first
 * day and after its last are the ends of the strip; what is beyond the picture is at its edges.
 */
const dayScale = (edges: DayEdges, { contentPx }: Pick<Frame, 'contentPx'>) => {
  const days = edges.length - 1
  const [first = 0, last = 0] = [edges[0], edges.at(-1)]
  return createPiecewise(
    [...(first > 0 ? [0] : []), ...edges, ...(contentPx > last ? [contentPx] : [])],
    [...(first > 0 ? [-1] : []), ...range(days + 1), ...(contentPx > last ? [days + 1] : [])],
  )
}

/** The part of the strip that the picture has: where times are drawn, its ends are listed beside it. */
export const reachOf = (frame: Pick<Frame, 'contentPx'>, edges: DayEdges): Extent => {
  const scale = dayScale(edges, frame)
  return { start: scale(0), end: scale(frame.contentPx) }
}

/** What is in view as a stretch of the strip. */
export const windowOf = (viewport: Viewport, frame: Frame, edges: DayEdges): Extent => {
  const { start, end } = extentInView(viewport, frame)
  const scale = dayScale(edges, frame)
  return { start: scale(start), end: scale(end) }
}

// Less than this of a day, or than a quarter of what is in view, does not count as seen.
const sliver = 0.02

/**
 * The first and last day, by index, of which more than a sliver is in view; null where no day is, but
 * only what lies beyond them.
 */
export const daysInView = (
  viewport: Viewport,
  frame: Frame,
  edges: DayEdges,
): { first: number; last: number } | null => {
  const window = windowOf(viewport, frame, edges)
  const [start, end] = [Math.max(0, window.start), Math.min(edges.length - 1, window.end)]
  if (end <= start) return null
  const least = Math.min(sliver, (end - start) / 4)
  return { first: Math.floor(start + least), last: Math.ceil(end - least) - 1 }
}

/** The viewport that shows this stretch of the strip; the nearest that the bounds of zoom allow. */
export const viewportOf = (days: Extent, frame: Frame, edges: DayEdges): Viewport => {
  const scale = dayScale(edges, frame)
  return fitExtent({ start: scale.invert(days.start), end: scale.invert(days.end) }, frame)
}

/** Which part of the window is pulled: one of its ends, or all of it. */
export type Grip = 'start' | 'end' | 'whole'

// The least that a window is stretched to: an hour.
const least = 1 / 24

/** The window pulled by `by` days: never beyond the reach, and its ends never past each other. */
export const pullWindow = (
  { start, end }: Extent,
  grip: Grip,
  by: number,
  reach: Extent,
): Extent => {
  if (grip === 'start')
    return { start: Math.min(Math.max(reach.start, start + by), end - least), end }
  if (grip === 'end') return { start, end: Math.max(Math.min(reach.end, end + by), start + least) }
  const moved = Math.min(Math.max(by, reach.start - start), reach.end - end)
  return { start: start + moved, end: end + moved }
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
