import type { Place } from './source-position.ts'
import { linesOf, positionOf } from './source-position.ts'

const linesAround = 2
const widest = 96

/** A window of at most `widest` code units of a line that shows `column`, with dots where it is cut. */
function crop(line: string, column: number): { shown: string; shift: number } {
  if (line.length <= widest) return { shown: line, shift: 0 }
  const from = Math.max(0, Math.min(column - widest / 3, line.length - widest))
  const start = Math.floor(from)
  const end = start + widest
  const head = start > 0 ? '…' : ''
  const tail = end < line.length ? '…' : ''
  return { shown: head + line.slice(start, end) + tail, shift: start - head.length }
}

/**
 * The lines around a place with line numbers, and carets under the place itself as far as it
 * stays on its first line. Empty where the file is empty or missing.
 */
export function codeFrame(text: string, place: Place): string {
  if (text.trim() === '') return ''
  const lines = linesOf(text)
  const { line, column } = positionOf(lines, place.start)
  const first = Math.max(1, line - linesAround)
  // The line after a last line end is no line to an author.
  const written = text.endsWith('\n') ? lines.length - 1 : lines.length
  const last = Math.max(line, Math.min(written, line + linesAround))
  const gutter = String(last).length
  const frame: string[] = []
  for (let number = first; number <= last; number += 1) {
    const { start, end } = lines[number - 1] ?? { start: 0, end: 0 }
    const here = number === line
    const { shown, shift } = crop(text.slice(start, end), here ? column : 1)
    frame.push(`${here ? '>' : ' '} ${String(number).padStart(gutter)} | ${shown}`.trimEnd())
    if (!here) continue
    const carets = Math.max(1, Math.min(place.end, end) - place.start)
    const room = Math.max(1, shown.length - (column - 1 - shift))
    const indent = ' '.repeat(column - 1 - shift)
    frame.push(`  ${' '.repeat(gutter)} | ${indent}${'^'.repeat(Math.min(carets, room))}`)
  }
  return frame.join('\n')
}
