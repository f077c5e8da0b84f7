/** The visit drawn to scale in a strip: every day as wide as every other, as high as much is told. */
import { max, range, scaleLinear, scaleUtc } from 'd3'
import type { Extent, Frame, Viewport } from './viewport.ts'
import { extentInView, fitExtent } from './viewport.ts'

export type DayCount = { day: string; count: number }

/** Lengths in the units of the strip's own size. */
export type Bar = DayCount & { x: number; width: number; y: number; height: number }

const dayMs = 86_400_000
const startMs = (day: string): number => Date.parse(`${day}T00:00Z`)

/**
 * A bar for each day (YYYY-MM-DD, ascending), standing on the lower edge. The highest count reaches the
 * upper edge; if nothing is told at all every bar is flat. Days that are left out leave their room.
 */
export const placeBars = (
  days: readonly DayCount[],
  size: { width: number; height: number },
): readonly Bar[] => {
  const [first, last] = [days.at(0), days.at(-1)]
  if (!first || !last) return []
  const x = scaleUtc([startMs(first.day), startMs(last.day) + dayMs], [0, size.width])
  const most = max(days, ({ count }) => count) ?? 0
  const height = scaleLinear([0, Math.max(1, most)], [0, size.height])
  return days.map(({ day, count }) => ({
    day,
    count,
    x: x(startMs(day)),
    width: x(startMs(day) + dayMs) - x(startMs(day)),
    y: size.height - height(count),
    height: height(count),
  }))
}

/**
 * The picture's days: px of the unzoomed picture at which each begins, then where the last one ends.
 * Ascending; a day may be as narrow as it likes, but not without width.
 */
export type DayEdges = readonly number[]

/** From px of the unzoomed picture to days of the strip, and back; what is beyond the days, at their end. */
const dayScale = (edges: DayEdges) => scaleLinear([...edges], range(edges.length)).clamp(true)

/** What is in view as days of the strip: 0 where the first begins, 2.5 in the middle of the third. */
export const windowOf = (viewport: Viewport, frame: Frame, edges: DayEdges): Extent => {
  const { start, end } = extentInView(viewport, frame)
  const scale = dayScale(edges)
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
  const { start, end } = windowOf(viewport, frame, edges)
  if (end <= start) return null
  const least = Math.min(sliver, (end - start) / 4)
  return { first: Math.floor(start + least), last: Math.ceil(end - least) - 1 }
}

/** The viewport that shows this much of the days; the nearest that the bounds of zoom allow. */
export const viewportOf = (days: Extent, frame: Frame, edges: DayEdges): Viewport => {
  const scale = dayScale(edges)
  return fitExtent({ start: scale.invert(days.start), end: scale.invert(days.end) }, frame)
}

/** Which part of the window is pulled: one of its ends, or all of it. */
export type Grip = 'start' | 'end' | 'whole'

// The least that a window is stretched to: an hour.
const least = 1 / 24

/** The window pulled by `by` days: never beyond the days, and its ends never past each other. */
export const pullWindow = (
  { start, end }: Extent,
  grip: Grip,
  by: number,
  days: number,
): Extent => {
  if (grip === 'start') return { start: Math.min(Math.max(0, start + by), end - least), end }
  if (grip === 'end') return { start, end: Math.max(Math.min(days, end + by), start + least) }
  const moved = Math.min(Math.max(by, -start), days - end)
  return { start: start + moved, end: end + moved }
}
