/** The columns of the table on the page: their widths read and set, and the looks that go with them. */
import { widenColumns, writingAt } from '#geometry/column-widths.ts'
import type { Measures } from './surface.ts'

const setWidth = (element: HTMLElement, px: number | null): void => {
  if (px === null) element.removeAttribute('style')
  else element.style.setProperty('inline-size', `${px}px`)
}

const looks = ['widened', 'narrowed', 'down'] as const

/** What the style sheet is told of the widths; nothing where the table is as wide as by itself. */
const setLooks = (table: HTMLTableElement, ...now: readonly (typeof looks)[number][]): void => {
  for (const look of looks) table.classList.toggle(`timeline-${look}`, now.includes(look))
}

/** As wide as by itself again. */
export const letBe = (table: HTMLTableElement): void => {
  for (const element of [table, ...table.querySelectorAll('col')]) setWidth(element, null)
  setLooks(table)
}

/** Makes the columns together `k` times as wide as by themselves. */
export const widen = (
  table: HTMLTableElement,
  { columns, insetPx, contentPx }: Measures,
  k: number,
): void => {
  if (!columns) return
  const [names, ...told] = [...table.querySelectorAll('col')]
  if (names) setWidth(names, insetPx)
  const boxes = widenColumns(columns, k)
  told.forEach((column, index) => setWidth(column, boxes[index]?.width ?? 0))
  setWidth(table, insetPx + contentPx * k)
  setLooks(
    table,
    'widened',
    ...(k < 1 ? (['narrowed'] as const) : []),
    ...(writingAt(columns, k) === 'down' ? (['down'] as const) : []),
  )
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
export const readNarrow = (
  table: HTMLTableElement,
  ...way: readonly 'down'[]
): readonly number[] => {
  setLooks(table, 'widened', 'narrowed', ...way)
  table.style.tableLayout = 'auto'
  table.style.inlineSize = '0'
  // A column is drawn as wide as a whole number of px.
  const columnsPx = readColumns(table).map(Math.ceil)
  letBe(table)
  return columnsPx
}
