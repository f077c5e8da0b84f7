/**
 * Where one stands in a picture: what has been measured of it, and the viewport in the store. The surface
 * is put into place by them, and days that an address asks for are fitted to the screen.
 */
import { daysInView, fitVisit, viewportOf } from '#geometry/overview-window.ts'
import type { Extent, Viewport } from '#geometry/viewport.ts'
import { clampViewport } from '#geometry/viewport.ts'
import { visitDays } from '#model/dating.ts'
import type { ExplorerStore } from '#store/create-explorer-store.ts'
import type { Period } from '#store/period.ts'
import { toPeriod } from '#store/period.ts'
import { watchSize } from './box-size.ts'
import { markEdges } from './edges.ts'
import { toMeasured } from './measured.ts'
import { isScrolledFrom } from './scrolled.ts'
import type { Measured, Measures, Surface } from './surface.ts'

export type StandingOptions = {
  box: HTMLElement
  store: ExplorerStore
  surface: Surface
  /** The box is about to be measured: everything is to be drawn as it is unzoomed. */
  onUnmeasured: () => void
  /** The box has been measured, for the first time or at another size. */
  onMeasure: (measured: Measured) => void
}

export type Standing = {
  measures: () => Measures
  current: () => Viewport
  move: (viewport: Viewport) => void
  destroy: () => void
}

/** The days in view. */
const periodIn = (viewport: Viewport, measures: Measures, store: ExplorerStore): Period | null => {
  const { visit } = store.getState().corpus
  const days = visitDays(visit)
  const seen = daysInView(viewport, measures, measures.edges)
  const [from, to] = seen ? [days[seen.first], days[seen.last]] : []
  return from !== undefined && to !== undefined ? toPeriod(from, to, visit) : null
}

/** Where a period lies among the days of the visit. */
const daysOfPeriod = ({ from, to }: Period, store: ExplorerStore): Extent => {
  const days = visitDays(store.getState().corpus.visit)
  return { start: days.indexOf(from), end: days.indexOf(to) + 1 }
}

const isStill = ({ k, x }: Viewport): boolean => Math.abs(k - 1) < 0.005 && x < 1

const moveTo = (viewport: Viewport, measures: Measures, store: ExplorerStore): void => {
  const { moveViewport } = store.getState()
  if (isStill(viewport)) moveViewport(null, null)
  else moveViewport(viewport, periodIn(viewport, measures, store))
}

/** What days that were asked for have been fitted to: while it is in the store, nobody has moved. */
const fitted = new WeakSet<Viewport>()

const fit = (period: Period, measures: Measures, store: ExplorerStore): void => {
  const { moveViewport } = store.getState()
  moveViewport(viewportOf(daysOfPeriod(period, store), measures, measures.edges), period)
  const { viewport } = store.getState()
  if (viewport) fitted.add(viewport)
}

const fitPeriod = (measures: Measures, store: ExplorerStore): void => {
  const { viewport, period } = store.getState()
  // Another box, such as that of other lanes, may have been measured since.
  if (period && (!viewport || fitted.has(viewport))) fit(period, measures, store)
}

/** What was fitted to the box before is fitted to it now; else one stays as near as the bounds allow. */
const fitAnew = (before: Measures, measures: Measures, store: ExplorerStore): void => {
  const { viewport, period } = store.getState()
  if (!viewport) return
  if (period && fitted.has(viewport)) fit(period, measures, store)
  else if (before.minK < 1 && viewport.k <= before.minK)
    moveTo(fitVisit(measures, measures.edges), measures, store)
  else moveTo(clampViewport(viewport, measures), measures, store)
}

/** Measures the box and keeps it in step until it is destroyed; null while it is not to be seen. */
export const createStanding = (options: StandingOptions): Standing | null => {
  const { box, store, surface, onMeasure, onUnmeasured } = options
  const measure = (): Measures | null => {
    onUnmeasured()
    return surface.measure(box)
  }
  const first = measure()
  if (!first) return null
  let measures = first
  const move = (viewport: Viewport): void => moveTo(viewport, measures, store)
  // Before it says that it is where it was told, a box shown anew may be back at its beginning by itself.
  let isTold = false
  const place = (): void => {
    const { viewport } = store.getState()
    surface.place(box, measures, viewport)
    isTold = viewport !== null && fitted.has(viewport)
    markEdges(box, measures, viewport)
  }
  const unsubscribe = store.subscribe((state, before) => {
    if (state.period !== before.period || state.viewport !== before.viewport) {
      fitPeriod(measures, store)
    }
    if (store.getState().viewport !== before.viewport) place()
  })
  const remeasure = (): void => {
    const [before, now] = [measures, measure()]
    if (!now) return
    measures = now
    onMeasure(toMeasured(measures, box))
    fitAnew(before, measures, store)
    place()
  }
  const watching = watchSize(box, (px) => {
    if (Math.abs(px - measures.insetPx - measures.framePx) >= 1) remeasure()
  })
  const scroll = (): void => {
    const { viewport } = store.getState()
    markEdges(box, measures, viewport)
    if (viewport && isScrolledFrom(viewport.x, box)) {
      if (isTold && box.scrollLeft === 0) place()
      else move({ k: viewport.k, x: box.scrollLeft })
    }
    isTold = false
  }
  box.addEventListener('scroll', scroll, { passive: true })
  onMeasure(toMeasured(measures, box))
  fitPeriod(measures, store)
  place()
  return {
    measures: () => measures,
    current: () => store.getState().viewport ?? { k: 1, x: box.scrollLeft },
    move,
    destroy: () => {
      unsubscribe()
      watching.disconnect()
      box.removeEventListener('scroll', scroll)
      surface.place(box, measures, null)
    },
  }
}
