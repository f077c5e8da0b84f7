import type { Viewport } from '#geometry/viewport.ts'
import type { Measures } from './surface.ts'

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
  classList.toggle('more-before', x > 1)
  classList.toggle('more-after', contentPx * k - framePx - x > 1)
  style.setProperty('--names', `${insetPx}px`)
}
