/** The window in the strip (`overview.ts`): what of the picture is in view, as days of the strip, and back. */
import { createPiecewise } from './piecewise.ts'
import type { Extent, Frame, Viewport } from './viewport.ts'
import { bringIntoView, extentInView, fitAll, fitExtent } from './viewport.ts'

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
    [
      ...(first > 0 ? [-1] : []),
      ...Array.from({ length: days + 1 }, (_, day) => day),
      ...(contentPx > last ? [days + 1] : []),
    ],
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

/** As little widened as can be; where not all of the picture is in the frame then, the days of the visit are. */
export const fitVisit = (frame: Frame, edges: DayEdges): Viewport =>
  bringIntoView(fitAll(frame), { start: edges[0] ?? 0, end: edges.at(-1) ?? 0 }, frame)

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
