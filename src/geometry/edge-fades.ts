/**
 * How a picture fades at the edges of its frame where it goes on beyond them: over as many px as are hidden
 * there, up to a few letters. So nothing fades at an end of the picture, and nothing jumps on the way to it.
 */

/** Px that fade at either edge of the frame. */
export type Fades = { readonly before: number; readonly after: number }

// About five letters of a label: with fewer a word looks cut.
const mostPx = 32
// Of a narrow frame not too much is given up.
const mostShare = 1 / 16

const most = (framePx: number): number => Math.min(mostPx, framePx * mostShare)

/** What fades of a picture `widePx` wide of which `x` px lie left of the frame; 0 where nothing is hidden. */
export const fadesAt = (x: number, widePx: number, framePx: number): Fades => {
  const over = (hiddenPx: number): number => Math.max(0, Math.min(hiddenPx, most(framePx)))
  return { before: over(x), after: over(widePx - framePx - x) }
}

/**
 * Px that fade beside a place that stands clear of them by as little as can be; `besidePx` is how much of
 * the picture lies beyond that place.
 */
export const fadeBeside = (besidePx: number, framePx: number): number =>
  Math.min(most(framePx), besidePx / 2)

/**
 * How many times a stretch of `lengthPx`, with so many px of the picture before and after it, can be widened
 * until it fills what does not fade of the frame. Infinite only for a picture without length.
 */
export const mostClear = (
  lengthPx: number,
  beforePx: number,
  afterPx: number,
  framePx: number,
): number => {
  const fade = most(framePx)
  // Beside it each edge takes half of what lies there or all that fades, whichever is less.
  return Math.max(
    (framePx - 2 * fade) / lengthPx,
    (framePx - fade) / (lengthPx + beforePx / 2),
    (framePx - fade) / (lengthPx + afterPx / 2),
    framePx / (lengthPx + (beforePx + afterPx) / 2),
  )
}
