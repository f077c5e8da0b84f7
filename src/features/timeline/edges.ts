import { fadesAt } from '#geometry/edge-fades.ts'
import type { Viewport } from '#geometry/viewport.ts'
import type { Measures } from './surface.ts'

// Less than this is hidden by rounding only.
const leastPx = 1

/**
 * What the frame hides at its sides, told to the style sheet, which lets it fade there: a label that goes
 * on beyond an edge never looks whole. Not every browser's style sheet can know by itself.
 */
export const markEdges = (
  { classList, style, scrollLeft }: HTMLElement,
  { insetPx, contentPx, framePx }: Measures,
  viewport: Viewport | null,
): void => {
  const { k, x } = viewport ?? { k: 1, x: scrollLeft }
  const { before, after } = fadesAt(x, contentPx * k, framePx)
  classList.toggle('more-before', before > leastPx)
  classList.toggle('more-after', after > leastPx)
  style.setProperty('--names', `${insetPx}px`)
  style.setProperty('--fade-before', `${before}px`)
  style.setProperty('--fade-after', `${after}px`)
}
