/** Reads our tables with a parser of RFC 4180, and takes apostrophes off as the README says. */
import { parse } from 'csv-parse/sync'

/** A cell as it was before a formula was made harmless. */
const restore = (cell: string): string =>
  /^'+(?:[\t\r\n\0]|\s*[=+\-@＝＋－＠])/.test(cell) ? cell.slice(1) : cell

/** The lines as they stand, the head first; refuses what RFC 4180 does not allow. */
export const readLines = (csv: string): string[][] =>
  parse(csv, { bom: true, recordDelimiter: '\r\n', relaxQuotes: false, relaxColumnCount: false })

/** The rows by the names of their columns, restored. */
export const readRows = (csv: string): Record<string, string>[] => {
  const [head = [], ...lines] = readLines(csv)
  return lines.map((line) =>
    Object.fromEntries(line.map((cell, index) => [head[index] ?? '', restore(cell)])),
  )
}
