/**
 * Tables as RFC 4180 text: commas, CRLF, quotation marks doubled. The file begins with a byte-order
 * mark, without which spreadsheets take its curly quotation marks for something else.
 *
 * A spreadsheet runs a cell that begins like a formula. Such a cell is written with an apostrophe
 * before it, as OWASP advises; the README of this room says how it is taken off again.
 */

/** Text is quoted; a number is not; null is an empty cell without quotation marks. */
export type Cell = string | number | null

/** The name in the head of the table, and the cell it has in a row. */
export type Column<Row> = readonly [name: string, toCell: (row: Row) => Cell]

// Some spreadsheets pass over white space, or read the full-width forms like the others. Apostrophes
// already there count, so that taking one off is always right.
const formulaStart = /^'*(?:[\t\r\n\0]|\s*[=+\-@＝＋－＠])/

const printCell = (cell: Cell): string => {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  const text = formulaStart.test(cell) ? `'${cell}` : cell
  return `"${text.replaceAll('"', '""')}"`
}

const endLine = (cells: readonly string[]): string => `${cells.join(',')}\r\n`

/** The head of the table and one line for each row. */
export const printCsv = <Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string => {
  const head = endLine(columns.map(([name]) => name))
  const lines = rows.map((row) => endLine(columns.map(([, toCell]) => printCell(toCell(row)))))
  return `\uFEFF${head}${lines.join('')}`
}

/** Several values in one cell; null where there are none. */
export const joinCell = (values: readonly string[]): Cell => values.join('; ') || null
