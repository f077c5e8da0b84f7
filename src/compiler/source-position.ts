/** A stretch of a seed file, `[start, end)` in UTF-16 code units of its decoded text. */
export type Place = { file: string; start: number; end: number }

/** Line and column as editors count them, both from 1; the column counts code units. */
export type Position = { line: number; column: number }

const lineEnd = /\r\n|\n|\r/g

/** The lines of a text as `[start, end)`, line ends left out; a text always has at least one. */
export function linesOf(text: string): { start: number; end: number }[] {
  const lines: { start: number; end: number }[] = []
  let start = 0
  for (const match of text.matchAll(lineEnd)) {
    lines.push({ start, end: match.index })
    start = match.index + match[0].length
  }
  return [...lines, { start, end: text.length }]
}

/**
 * Where an offset stands among the lines of its text (from `linesOf`). An offset inside a line end
 * belongs to the line before it; offsets past the text belong to the last line.
 */
export function positionOf(lines: { start: number; end: number }[], offset: number): Position {
  let low = 0
  let high = lines.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((lines[middle]?.start ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return { line: low + 1, column: offset - (lines[low]?.start ?? 0) + 1 }
}
