/**
 * A picture as it is laid out on this screen, behind one face: whoever zooms and moves need not know
 * whether columns or times are drawn.
 */
import type { ColumnWidths } from '#geometry/column-widths.ts'
import type { Level } from '#geometry/levels.ts'
import type { DayEdges } from '#geometry/overview-window.ts'
import type { Extent, Frame, Viewport } from '#geometry/viewport.ts'
import type { createOverviewGestures } from './overview-gestures.ts'

/** What has been measured. It stays the same until the size of the box changes. */
export type Measures = Frame & {
  /** Px at the left of the box that stay where they are: the names of the lanes. */
  readonly insetPx: number
  readonly edges: DayEdges
  /** How wide the columns are; null where times are drawn. */
  readonly columns: ColumnWidths | null
}

/** The same with what the page does by it, which comes with what zooms. */
export type Measured = Measures & {
  /** What is in view as a stretch of the strip of days. */
  windowOf: (viewport: Viewport) => Extent
  /** Px that the box scrolls it by while it is as wide as by itself, and how to hear of them. */
  scrolledTo: () => number
  watchScroll: (onScroll: () => void) => () => void
  /** The part of the strip that the picture has. */
  reach: () => Extent
  /** What each column shows; none where times are drawn. */
  levelsOf: (viewport: Viewport) => readonly Level[]
  /** The same function each time. */
  createOverviewGestures: typeof createOverviewGestures
}

export type Surface = {
  /** Reads the box anew, as it is unzoomed. Null while the box is not to be seen. */
  measure: (box: HTMLElement) => Measures | null
  /** Puts what is drawn into place; null: as it is by itself. Called for every frame of a movement. */
  place: (box: HTMLElement, measures: Measures, viewport: Viewport | null) => void
  /** The extent that an element stands for, if it stands for one. */
  extentAt: (target: Element, measures: Measures) => Extent | null
}

/** Makes the surface of a picture by what comes when it is asked for; null while there is no picture. */
export type LoadSurface = () => Promise<Surface | null>
