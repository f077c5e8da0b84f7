/** The columns of the table on the page: their widths read and set, and the looks that go with them. */
import { widenColumns, writingAt } from '#geometry/column-widths.ts'
import type { Measures } from './surface.ts'

const setWidth = ({ style }: HTMLElement, px: number): void => {
  style.inlineSize = `${px}px`
}

/** What the style sheet is told of the widths. */
const setLooks = (
  table: HTMLTableElement,
  isWidened: boolean,
  isNarrow = false,
  isDown = false,
) => {
  const { classList } = table
  classList.toggle('timeline-widened', isWidened)
  classList.toggle('timeline-narrowed', isNarrow)
  classList.toggle('timeline-down', isDown)
}

/** As wide as by itself again. */
export const letBe = (table: HTMLTableElement): void => {
  for (const element of [table, ...table.querySelectorAll('col')]) element.removeAttribute('style')
  setLooks(table, false)
}

/** Makes the columns together `k` times as wide as by themselves. */
export const widen = (
  table: HTMLTableElement,
  { columns, insetPx, contentPx }: Measures,
  k: number,
): void => {
  if (!columns) return
  const widths = [insetPx, ...widenColumns(columns, k).map(({ width }) => width)]
  table.querySelectorAll('col').forEach((col, index) => setWidth(col, widths[index] ?? 0))
  setWidth(table, insetPx + contentPx * k)
  setLooks(table, true, k < 1, writingAt(columns, k) === 'down')
}

/** The width of each column of the table; days that share a cell have heads of their own. */
export const readColumns = (table: HTMLTableElement): readonly number[] => {
  const [, ...cells] = [...table.querySelectorAll<HTMLTableCellElement>('.timeline-events > *')]
  const quiet = [...table.querySelectorAll('.timeline-day-quiet')]
  return cells
    .flatMap((cell) => (cell.matches('.timeline-quiet') ? quiet.splice(0, cell.colSpan) : cell))
    .map((cell) => cell.getBoundingClientRect().width)
}

/** The width of each column where it is as narrow as its words allow, written across or downwards. */
export const readNarrow = (table: HTMLTableElement, isDown = false): readonly number[] => {
  setLooks(table, true, true, isDown)
  table.style.tableLayout = 'auto'
  setWidth(table, 0)
  // A column is drawn as wide as a whole number of px.
  const columnsPx = readColumns(table).map(Math.ceil)
  letBe(table)
  return columnsPx
}
