/** The table as a surface: its columns are widened, and the box scrolls it. */
import { extentOfColumns, leastWiden, mostWiden } from '#geometry/column-widths.ts'
import type { DayEdges } from '#geometry/overview-window.ts'
import type { Viewport } from '#geometry/viewport.ts'
import { visitDays } from '#model/dating.ts'
import type { Visit } from '#model/corpus.ts'
import type { TableColumn } from './sections.ts'
import type { Measures, Surface } from './surface.ts'

const tableOf = (box: HTMLElement): HTMLTableElement | null => box.querySelector('table')

const setLength = (element: HTMLElement, name: string, px: number | null): void => {
  if (px === null) element.removeAttribute('style')
  else element.style.setProperty(name, `${px}px`)
}

const widen = (table: HTMLTableElement, measures: Measures, k: number | null): void => {
  const columns = [...table.querySelectorAll('col')]
  const [names, ...told] = columns
  if (names) setLength(names, 'width', k === null ? null : measures.insetPx)
  told.forEach((column, index) =>
    setLength(column, 'width', k === null ? null : (measures.columnsPx[index] ?? 0) * k),
  )
  setLength(table, '--names', k === null ? null : measures.insetPx)
  setLength(table, 'inline-size', k === null ? null : measures.insetPx + measures.contentPx * k)
  table.classList.toggle('timeline-widened', k !== null)
  table.classList.toggle('timeline-narrowed', k !== null && k < 1)
}

/** The width of each column of the table; a cell over several days is as wide for each of them. */
const readColumns = (table: HTMLTableElement): readonly number[] => {
  const [, ...cells] = [...table.querySelectorAll<HTMLTableCellElement>('.timeline-events > *')]
  return cells.flatMap((cell) =>
    Array.from({ length: cell.colSpan }, () => cell.getBoundingClientRect().width / cell.colSpan),
  )
}

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

const readMeasures = (
  box: HTMLElement,
  columns: readonly TableColumn[],
  days: readonly string[],
): Measures | null => {
  const table = tableOf(box)
  const names = table?.querySelector('.timeline-events > .timeline-name')
  if (!table || !names || box.clientWidth === 0) return null
  const columnsPx = readColumns(table)
  const toldPx = columnsPx.filter((_, index) => columns[index]?.told)
  const contentPx = columnsPx.reduce((sum, px) => sum + px, 0)
  const { paddingInlineStart, paddingInlineEnd } = getComputedStyle(box)
  const paddings = Number.parseFloat(paddingInlineStart) + Number.parseFloat(paddingInlineEnd)
  const insetPx = names.getBoundingClientRect().width
  const framePx = Math.max(1, box.clientWidth - paddings - insetPx)
  return {
    insetPx,
    framePx,
    columnsPx,
    contentPx,
    minK: leastWiden({ contentPx, framePx }, toldPx),
    maxK: mostWiden(toldPx, framePx),
    edges: readEdges(columns, columnsPx, days),
  }
}

/** The surface of a table with these columns. */
export const createOrderSurface = (columns: readonly TableColumn[], visit: Visit): Surface => ({
  measure: (box) => {
    const table = tableOf(box)
    if (!table) return null
    // By itself: the widths that the style sheet and the words give, at the size of the box now.
    const none = {
      insetPx: 0,
      framePx: 1,
      contentPx: 1,
      minK: 1,
      maxK: 1,
      columnsPx: [],
      edges: [],
    }
    widen(table, none, null)
    return readMeasures(box, columns, visitDays(visit))
  },
  place: (box, measures, viewport: Viewport | null) => {
    const table = tableOf(box)
    if (!table) return
    const wasWidened = table.classList.contains('timeline-widened')
    widen(table, measures, viewport?.k ?? null)
    if (viewport && Math.abs(box.scrollLeft - viewport.x) >= 1) box.scrollTo({ left: viewport.x })
    // As wide as by itself it stays where somebody has scrolled it.
    if (!viewport && wasWidened) box.scrollTo({ left: 0 })
  },
  extentAt: (target, measures) => {
    const id = target.closest('[data-column]')?.getAttribute('data-column')
    const index = columns.findIndex(({ told }) => told !== null && told.id === id)
    return index < 0 ? null : extentOfColumns(measures.columnsPx, index, index)
  },
})
