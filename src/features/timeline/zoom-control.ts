/**
 * What keeps gestures, store and surface in step. The store holds where one is; gestures write it, the
 * surface is put into place by it, and days that an address asks for are fitted to the screen.
 */
import { daysInView, viewportOf } from '#geometry/overview-window.ts'
import type { Extent, Viewport } from '#geometry/viewport.ts'
import {
  bringIntoView,
  clampViewport,
  fitAll,
  fitExtent,
  nearestToMiddle,
  zoomAboutExtent,
} from '#geometry/viewport.ts'
import { visitDays } from '#model/dating.ts'
import type { ExplorerStore } from '#store/create-explorer-store.ts'
import type { Period } from '#store/period.ts'
import { toPeriod } from '#store/period.ts'
import { followFocus } from './follow-focus.ts'
import { toMeasured } from './measured.ts'
import { createPanZoom } from './pan-zoom.ts'
import type { Measured, Measures, Surface } from './surface.ts'
import './zoomed.css'

export type ZoomControl = {
  /** Zooms about what the element stands for, else about what is chosen, else about the middle mark. */
  zoomBy: (factor: number, element?: Element | null) => void
  fitVisit: () => void
  /** Fits what an element stands for; nothing where it stands for nothing. */
  fitElement: (target: Element) => void
  /** Moves by the least that brings into view what an element stands for. */
  reach: (target: Element) => void
  /** Moves by half of the frame: on, or back for -1. */
  panBy: (direction: 1 | -1) => void
  /** Shows this much of the days of the visit, without animation. */
  showDays: (days: Extent) => void
  destroy: () => void
}

export type ZoomControlOptions = {
  box: HTMLElement
  store: ExplorerStore
  surface: Surface
  /** The box has been measured, for the first time or at another size. */
  onMeasure: (measured: Measured) => void
}

const mayAnimate = (): boolean =>
  window.matchMedia('(prefers-reduced-motion: no-preference)').matches

/** The days in view. */
const periodIn = (viewport: Viewport, measures: Measures, store: ExplorerStore): Period | null => {
  const { visit } = store.getState().corpus
  const days = visitDays(visit)
  const seen = daysInView(viewport, measures, measures.edges)
  const [from, to] = seen ? [days[seen.first], days[seen.last]] : []
  return from !== undefined && to !== undefined ? toPeriod(from, to, visit) : null
}

/** What the marks in the box stand for; only that of the chosen one if it has one. */
const extentsToZoom = (
  { box, store, surface }: Pick<ZoomControlOptions, 'box' | 'store' | 'surface'>,
  measures: Measures,
): readonly Extent[] => {
  const { selection } = store.getState()
  const extentsOf = (marks: string): readonly Extent[] =>
    [...box.querySelectorAll(marks)].flatMap((mark) => surface.extentAt(mark, measures) ?? [])
  const chosen = selection
    ? extentsOf(`[data-${selection.kind}="${CSS.escape(selection.id)}"]`).slice(0, 1)
    : []
  return chosen.length > 0 ? chosen : extentsOf('[data-mark]')
}

/** Where a period lies among the days of the visit. */
const daysOfPeriod = ({ from, to }: Period, store: ExplorerStore): Extent => {
  const days = visitDays(store.getState().corpus.visit)
  return { start: days.indexOf(from), end: days.indexOf(to) + 1 }
}

const isScrolledFrom = ({ x }: Viewport, box: HTMLElement): boolean =>
  box.scrollWidth > box.clientWidth && Math.abs(x - box.scrollLeft) > 1

/** What days that were asked for have been fitted to: while it is in the store, nobody has moved. */
const fitted = new WeakSet<Viewport>()

const fit = (period: Period, measures: Measures, store: ExplorerStore): void => {
  const { moveViewport } = store.getState()
  moveViewport(viewportOf(daysOfPeriod(period, store), measures, measures.edges), period)
  const { viewport } = store.getState()
  if (viewport) fitted.add(viewport)
}

/** Takes charge of the box until it is destroyed; null while the box is not to be seen. */
export const createZoomControl = (options: ZoomControlOptions): ZoomControl | null => {
  const { box, store, surface, onMeasure } = options
  const first = surface.measure(box)
  if (!first) return null
  let measures = first
  const current = (): Viewport => store.getState().viewport ?? { k: 1, x: box.scrollLeft }
  const isStill = ({ k, x }: Viewport): boolean => Math.abs(k - 1) < 0.005 && x < 1
  const move = (viewport: Viewport): void => {
    const { moveViewport } = store.getState()
    if (isStill(viewport)) moveViewport(null, null)
    else moveViewport(viewport, periodIn(viewport, measures, store))
  }
  const gestures = createPanZoom(box, { measures: () => measures, current, onMove: move })
  const fitPeriod = (): void => {
    const { viewport, period } = store.getState()
    if (!viewport && period) fit(period, measures, store)
  }
  const place = (): void => surface.place(box, measures, store.getState().viewport)
  const unsubscribe = store.subscribe((state, before) => {
    if (state.period !== before.period || state.viewport !== before.viewport) fitPeriod()
    if (store.getState().viewport !== before.viewport) place()
  })
  const remeasure = (): void => {
    const now = surface.measure(box)
    if (!now) return
    measures = now
    onMeasure(toMeasured(measures))
    const { viewport, period } = store.getState()
    if (period && viewport && fitted.has(viewport)) fit(period, measures, store)
    else if (viewport) move(clampViewport(viewport, measures))
    place()
  }
  const watching = new ResizeObserver(([entry]) => {
    const width = entry?.contentRect.width ?? 0
    if (Math.abs(width - measures.insetPx - measures.framePx) >= 1) remeasure()
  })
  watching.observe(box)
  const scroll = (): void => {
    const { viewport } = store.getState()
    if (viewport && isScrolledFrom(viewport, box)) move({ k: viewport.k, x: box.scrollLeft })
  }
  box.addEventListener('scroll', scroll, { passive: true })
  onMeasure(toMeasured(measures))
  fitPeriod()
  place()
  const go = (viewport: Viewport): void =>
    gestures.moveTo(viewport, mayAnimate(), () => followFocus(box))
  return {
    zoomBy: (factor, element = null) => {
      const extent = element && surface.extentAt(element, measures)
      const about = extent ?? nearestToMiddle(extentsToZoom(options, measures), current(), measures)
      go(zoomAboutExtent(current(), factor, about, measures))
    },
    fitVisit: () => go(fitAll(measures)),
    fitElement: (target) => {
      const extent = surface.extentAt(target, measures)
      if (extent) go(fitExtent(extent, measures))
    },
    reach: (target) => {
      const extent = surface.extentAt(target, measures)
      if (extent) gestures.moveTo(bringIntoView(current(), extent, measures), false)
    },
    panBy: (direction) => {
      const { k, x } = current()
      go(clampViewport({ k, x: x + (direction * measures.framePx) / 2 }, measures))
    },
    showDays: (days) => gestures.moveTo(viewportOf(days, measures, measures.edges), false),
    destroy: () => {
      unsubscribe()
      watching.disconnect()
      box.removeEventListener('scroll', scroll)
      gestures.destroy()
      surface.place(box, measures, null)
    },
  }
}
