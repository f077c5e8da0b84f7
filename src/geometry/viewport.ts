/**
 * What part of a picture is looked at, and how much it is widened: two numbers, whatever the picture
 * is made of. Content is measured in px of the unzoomed picture; on the screen it is `k` times as wide
 * and moved left by `x` px.
 */

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
  /** The most that it can be widened; at least 1. */
  readonly maxK: number
}

/** A stretch of the unzoomed picture in px, `start` not after `end`. */
export type Extent = { readonly start: number; readonly end: number }

const clamp = (value: number, least: number, most: number): number =>
  Math.min(Math.max(value, least), Math.max(least, most))

/** The least `k`: the whole picture fits the frame, or is as wide as it is by itself. */
export const leastK = ({ contentPx, framePx }: Frame): number => Math.min(1, framePx / contentPx)

/** The nearest viewport that shows nothing beyond the picture and is within the bounds of zoom. */
export const clampViewport = ({ k, x }: Viewport, frame: Frame): Viewport => {
  const clamped = clamp(k, leastK(frame), frame.maxK)
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

/** The viewport in which the stretch fills the frame as far as the bounds allow, in the middle of it. */
export const fitExtent = ({ start, end }: Extent, frame: Frame): Viewport => {
  const length = Math.max(end - start, Number.MIN_VALUE)
  const k = clamp(frame.framePx / length, leastK(frame), frame.maxK)
  return clampViewport({ k, x: ((start + end) / 2) * k - frame.framePx / 2 }, frame)
}

/** The whole picture, as wide as it is by itself or narrowed to the frame. */
export const fitAll = (frame: Frame): Viewport => ({ k: leastK(frame), x: 0 })

/** What of the unzoomed picture is in the frame. */
export const extentInView = ({ k, x }: Viewport, { framePx }: Frame): Extent => ({
  start: x / k,
  end: (x + framePx) / k,
})

/** Moved by the least that brings the stretch into view, its start first; the same viewport if it is. */
export const bringIntoView = (
  viewport: Viewport,
  { start, end }: Extent,
  frame: Frame,
): Viewport => {
  const [left, right] = [start * viewport.k, end * viewport.k]
  if (left >= viewport.x && right <= viewport.x + frame.framePx) return viewport
  const x = left < viewport.x ? left : Math.min(left, right - frame.framePx)
  return clampViewport({ k: viewport.k, x }, frame)
}
