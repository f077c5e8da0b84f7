/**
 * What gestures, buttons and keys ask of a picture. The store holds where one is; gestures write it, and
 * the surface is put into place by it.
 */
import { fitVisit, viewportOf } from '#geometry/overview-window.ts'
import type { Extent, Viewport } from '#geometry/viewport.ts'
import {
  bringIntoView,
  clampViewport,
  fitExtent,
  nearestToMiddle,
  zoomAboutExtent,
} from '#geometry/viewport.ts'
import { followFocus, markInFocus, uncoverFocus } from './follow-focus.ts'
import type { PanZoom } from './pan-zoom.ts'
import { createPanZoom } from './pan-zoom.ts'
import type { Measures } from './surface.ts'
import type { Standing, StandingOptions } from './zoom-standing.ts'
import { createStanding } from './zoom-standing.ts'
import './zoomed.css'

type ZoomMovements = {
  /** Zooms about what the element stands for, else about what is chosen, else about the middle mark. */
  zoomBy: (factor: number, element?: Element | null) => void
  fitVisit: () => void
  /** Fits what an element stands for; nothing where it stands for nothing. */
  fitElement: (target: Element) => void
  /** Moves by the least that brings into view what an element stands for. */
  reach: (target: Element) => void
  /** Reveals the mark in focus, once what is drawn anew for it has its place; nothing where none has it. */
  follow: () => void
  /** Moves by half of the frame: on, or back for -1. */
  panBy: (direction: 1 | -1) => void
  /** Shows this much of the days of the visit, without animation. */
  showDays: (days: Extent) => void
}

export type ZoomControl = ZoomMovements & { destroy: () => void }

export type ZoomControlOptions = StandingOptions

const mayAnimate = (): boolean =>
  window.matchMedia('(prefers-reduced-motion: no-preference)').matches

/** What the marks in the box stand for; only that of the chosen one if it has one. */
const extentsToZoom = (
  { box, store, surface }: ZoomControlOptions,
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

const createMovements = (
  options: ZoomControlOptions,
  { measures, current }: Standing,
  { moveTo, goal }: PanZoom,
): ZoomMovements => {
  const { box, surface } = options
  const go = (viewport: Viewport): void => moveTo(viewport, mayAnimate(), () => followFocus(box))
  const extentAt = (target: Element): Extent | null => surface.extentAt(target, measures())
  const reach = (target: Element): void => {
    const extent = extentAt(target)
    if (extent) moveTo(bringIntoView(current(), extent, measures()), false)
  }
  return {
    zoomBy: (factor, element = null) => {
      const extent = element && extentAt(element)
      const about =
        extent ?? nearestToMiddle(extentsToZoom(options, measures()), goal(), measures())
      go(zoomAboutExtent(goal(), factor, about, measures()))
    },
    fitVisit: () => go(fitVisit(measures(), measures().edges)),
    fitElement: (target) => {
      const extent = extentAt(target)
      if (extent) go(fitExtent(extent, measures()))
    },
    reach,
    follow: () => {
      const mark = markInFocus(box)
      // A table scrolls by itself, as far as a mark needs and not its whole column.
      if (mark && measures().columns === null) reach(mark)
      followFocus(box)
    },
    panBy: (direction) => {
      const { k, x } = goal()
      go(clampViewport({ k, x: x + (direction * measures().framePx) / 2 }, measures()))
    },
    showDays: (days) => moveTo(viewportOf(days, measures(), measures().edges), false),
  }
}

/** Takes charge of the box until it is destroyed; null while the box is not to be seen. */
export const createZoomControl = (options: ZoomControlOptions): ZoomControl | null => {
  const standing = createStanding(options)
  if (!standing) return null
  const { measures, current, move } = standing
  const { box, store } = options
  const gestures = createPanZoom(box, { measures, current, onMove: move })
  const unsubscribe = store.subscribe(({ selection }, before) => {
    // What is told of it is drawn before the next frame.
    if (selection !== before.selection) requestAnimationFrame(() => uncoverFocus(box))
  })
  return {
    ...createMovements(options, standing, gestures),
    destroy: () => {
      unsubscribe()
      standing.destroy()
      gestures.destroy()
    },
  }
}
