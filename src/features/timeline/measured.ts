import { levelsInView } from '#geometry/levels.ts'
import { reachOf, windowOf } from '#geometry/overview-window.ts'
import { createOverviewGestures } from './overview-gestures.ts'
import type { Measured, Measures } from './surface.ts'

/** What has been measured, with the arithmetic and the gestures that nobody needs before. */
export const toMeasured = (measures: Measures, box: HTMLElement): Measured => ({
  ...measures,
  windowOf: (viewport) => windowOf(viewport, measures, measures.edges),
  scrolledTo: () => box.scrollLeft,
  watchScroll: (onScroll) => {
    box.addEventListener('scroll', onScroll, { passive: true })
    return () => box.removeEventListener('scroll', onScroll)
  },
  reach: () => reachOf(measures, measures.edges),
  levelsOf: (viewport) =>
    measures.columns ? levelsInView(measures.columns, viewport, measures.framePx) : [],
  createOverviewGestures,
})
