/** The table as a surface: its columns are widened, and the box scrolls it. */
import type { ColumnWidths } from '#geometry/column-widths.ts'
import { extentOfColumns, leastWiden, mostWiden, toColumnWidths } from '#geometry/column-widths.ts'
import type { DayEdges } from '#geometry/overview-window.ts'
import type { Viewport } from '#geometry/viewport.ts'
import { visitDays } from '#model/dating.ts'
import type { Visit } from '#model/corpus.ts'
import type { TableColumn } from './sections.ts'
import type { Measures, Surface } from './surface.ts'
import { letBe, readColumns, readNarrow, widen } from './table-widths.ts'

const tableOf = (box: HTMLElement): HTMLTableElement | null => box.querySelector('table')

/** Where each day of the visit begins; a day has at least one column. */
const readEdges = (
  columns: readonly TableColumn[],
  columnsPx: readonly number[],
  days: readonly string[],
): DayEdges => {
  const starts = days.map((day) => {
    const first = columns.findIndex((column) => column.day === day)
    return extentOfColumns(columnsPx, first, first).start
  })
  const last = columns.findLastIndex(({ day }) => day === days.at(-1))
  return [...starts, extentOfColumns(columnsPx, last, last).end]
}

/** Px of the box that its names leave. */
const readFrame = (box: HTMLElement, insetPx: number): number => {
  const { paddingInlineStart, paddingInlineEnd } = getComputedStyle(box)
  const paddings = Number.parseFloat(paddingInlineStart) + Number.parseFloat(paddingInlineEnd)
  return Math.max(1, box.clientWidth - paddings - insetPx)
}

/** Only what is wider than its frame by itself has to be known to be narrowed. */
const readWidths = (
  table: HTMLTableElement,
  natural: readonly number[],
  isWhole: boolean,
): ColumnWidths =>
  isWhole
    ? { natural, across: natural, down: natural }
    : toColumnWidths({ natural, across: readNarrow(table), down: readNarrow(table, true) })

const readMeasures = (
  box: HTMLElement,
  table: HTMLTableElement,
  columns: readonly TableColumn[],
  days: readonly string[],
): Measures | null => {
  const names = table.querySelector('.timeline-events > .timeline-name')
  if (!names || box.clientWidth === 0) return null
  const insetPx = names.getBoundingClientRect().width
  const framePx = readFrame(box, insetPx)
  const natural = readColumns(table)
  const contentPx = natural.reduce((sum, px) => sum + px, 0)
  const widths = readWidths(table, natural, contentPx <= framePx)
  return {
    insetPx,
    framePx,
    columns: widths,
    contentPx,
    minK: leastWiden(widths, framePx),
    maxK: mostWiden(
      natural.filter((_, index) => columns[index]?.told),
      framePx,
    ),
    edges: readEdges(columns, natural, days),
  }
}

/** The surface of a table with these columns. */
export const createOrderSurface = (columns: readonly TableColumn[], visit: Visit): Surface => ({
  measure: (box) => {
    const table = tableOf(box)
    if (!table) return null
    // By itself: the widths that the style sheet and the words give, at the size of the box now.
    const { scrollLeft } = box
    letBe(table)
    const measures = readMeasures(box, table, columns, visitDays(visit))
    // As narrow as it was read there is nothing to scroll.
    box.scrollTo({ left: scrollLeft })
    return measures
  },
  place: (box, measures, viewport: Viewport | null) => {
    const table = tableOf(box)
    if (!table) return
    const wasWidened = table.classList.contains('timeline-widened')
    if (viewport) widen(table, measures, viewport.k)
    else letBe(table)
    if (viewport && Math.abs(box.scrollLeft - viewport.x) >= 1) box.scrollTo({ left: viewport.x })
    // As wide as by itself it stays where somebody has scrolled it.
    if (!viewport && wasWidened) box.scrollTo({ left: 0 })
  },
  extentAt: (target, measures) => {
    const id = target.closest('[data-column]')?.getAttribute('data-column')
    const index = columns.findIndex(({ told }) => told !== null && told.id === id)
    const natural = measures.columns?.natural ?? []
    return index < 0 ? null : extentOfColumns(natural, index, index)
  },
})
