/**
 * What part of a picture is looked at, and how much it is widened: two numbers, whatever the picture
 * is made of. Content is measured in px of the unzoomed picture; on the screen it is `k` times as wide
 * and moved left by `x` px.
 */
import { fadeBeside, fadesAt, mostClear } from './edge-fades.ts'

export type Viewport = {
  /** How many times as wide as unzoomed. */
  readonly k: number
  /** Px of the widened picture that lie left of the frame. */
  readonly x: number
}

/** The frame that a picture is looked at through. All lengths in px, all above 0. */
export type Frame = {
  /** Width of the whole picture, unzoomed. */
  readonly contentPx: number
  /** Width of what can be seen of it at once. */
  readonly framePx: number
  /** The least `k`, above 0 and at most 1: below 1 where the picture by itself is wider than the frame. */
  readonly minK: number
  /** The most that it can be widened; at least 1. */
  readonly maxK: number
}

/** A stretch of the unzoomed picture in px, `start` not after `end`. */
export type Extent = { readonly start: number; readonly end: number }

const clamp = (value: number, least: number, most: number): number =>
  Math.min(Math.max(value, least), Math.max(least, most))

/** The nearest viewport that shows nothing beyond the picture and is within the bounds of zoom. */
export const clampViewport = ({ k, x }: Viewport, frame: Frame): Viewport => {
  const clamped = clamp(k, frame.minK, frame.maxK)
  return { k: clamped, x: clamp(x, 0, frame.contentPx * clamped - frame.framePx) }
}

/**
 * The viewport widened by `factor` while what is under the pointer stays there; `pointerPx` counts from
 * the left edge of the frame. Not clamped, so that the opposite factor leads back exactly.
 */
export const zoomAbout = ({ k, x }: Viewport, factor: number, pointerPx: number): Viewport => ({
  k: k * factor,
  x: (x + pointerPx) * factor - pointerPx,
})

/** How far a stretch can be widened and stand clear of what fades. */
const clearK = ({ start, end }: Extent, { contentPx, framePx }: Frame): number =>
  mostClear(Math.max(end - start, Number.MIN_VALUE), start, contentPx - end, framePx)

/** The first and the last `x` at which a stretch stands clear; the last before the first if it is too wide. */
const clearBetween = ({ start, end }: Extent, k: number, frame: Frame): [number, number] => {
  const { contentPx, framePx } = frame
  const [left, right] = [start * k, end * k]
  return [
    right + fadeBeside(contentPx * k - right, framePx) - framePx,
    left - fadeBeside(left, framePx),
  ]
}

/**
 * The viewport in which the stretch fills what does not fade of the frame, as far as the bounds allow, in
 * the middle of it.
 */
export const fitExtent = (extent: Extent, frame: Frame): Viewport => {
  const k = clamp(clearK(extent, frame), frame.minK, frame.maxK)
  const [first, last] = clearBetween(extent, k, frame)
  return clampViewport({ k, x: (first + last) / 2 }, frame)
}

/** As much of the picture as can be seen at once, from its beginning. */
export const fitAll = ({ minK }: Frame): Viewport => ({ k: minK, x: 0 })

/** What of the unzoomed picture is in the frame and does not fade. */
export const extentInView = ({ k, x }: Viewport, { contentPx, framePx }: Frame): Extent => {
  const { before, after } = fadesAt(x, contentPx * k, framePx)
  return { start: (x + before) / k, end: (x + framePx - after) / k }
}

/**
 * Moved by the least that brings the stretch into view, clear of what fades, its start first; the same
 * viewport if it is.
 */
export const bringIntoView = (viewport: Viewport, extent: Extent, frame: Frame): Viewport => {
  const { k, x } = viewport
  const [first, last] = clearBetween(extent, k, frame)
  if (x >= first && x <= last) return viewport
  return clampViewport({ k, x: x > last ? last : Math.min(first, last) }, frame)
}

const isInView = ({ k, x }: Viewport, { start, end }: Extent, { framePx }: Frame): boolean =>
  start * k < x + framePx && end * k > x

/**
 * Zoomed by `factor`, as far as the bounds allow, about the middle of what is seen of a stretch; one that
 * is out of view is brought into it first. Something of the stretch is in view afterwards, and all of
 * it where it fits.
 */
export const zoomAboutExtent = (
  viewport: Viewport,
  factor: number,
  extent: Extent,
  frame: Frame,
): Viewport => {
  const near = isInView(viewport, extent, frame) ? viewport : bringIntoView(viewport, extent, frame)
  const left = Math.max(0, extent.start * near.k - near.x)
  const right = Math.min(frame.framePx, extent.end * near.k - near.x)
  const k = clamp(near.k * factor, frame.minK, frame.maxK)
  const zoomed = clampViewport(zoomAbout(near, k / near.k, (left + right) / 2), frame)
  return k <= clearK(extent, frame) ? bringIntoView(zoomed, extent, frame) : zoomed
}

/**
 * Which of the stretches to zoom about: of those in view, else of all, the one whose middle is nearest to
 * that of the frame. One as long as the picture says no more than the frame itself, which is the answer
 * where there is nothing else.
 */
export const nearestToMiddle = (
  extents: readonly Extent[],
  viewport: Viewport,
  frame: Frame,
): Extent => {
  const seen = extentInView(viewport, frame)
  const middle = (seen.start + seen.end) / 2
  const told = extents.filter(({ start, end }) => end - start < frame.contentPx)
  const inView = told.filter((extent) => isInView(viewport, extent, frame))
  const distance = ({ start, end }: Extent): number => Math.abs((start + end) / 2 - middle)
  return (
    (inView.length > 0 ? inView : told).reduce<Extent | null>(
      (best, extent) => (best && distance(best) <= distance(extent) ? best : extent),
      null,
    ) ?? seen
  )
}
