/** Words cut where something is said of a stretch of them, so that it can be marked and not a letter moves. */
import type { Piece } from './wording.ts'

/** A stretch of an article, in UTF-16 code units, end exclusive. */
export type Stretch = { start: number; end: number }

/** Part of a piece's text; quotation marks, which the page sets, are segments without length. */
export type Segment = Stretch & { text: string }

const isInside = (at: number, { start, end }: Stretch): boolean => at > start && at < end

/**
 * The text of a piece, cut at the ends of the stretches and after and before its quotation marks. Joined,
 * the segments are the text; stretches that do not touch the piece cut nothing.
 */
export const cutPiece = (piece: Piece, stretches: readonly Stretch[]): readonly Segment[] => {
  const { start, exact, opening, closing } = piece
  const whole = { start, end: start + exact.length }
  const edges = new Set(stretches.flatMap((stretch) => [stretch.start, stretch.end]))
  const inside = [...edges].filter((at) => isInside(at, whole)).toSorted((a, b) => a - b)
  const ends = [...inside, whole.end]
  const words = ends.map((end, index) => {
    const from = ends[index - 1] ?? start
    return { start: from, end, text: exact.slice(from - start, end - start) }
  })
  const mark = (at: number, sign: string): readonly Segment[] =>
    sign === '' ? [] : [{ start: at, end: at, text: sign }]
  return [...mark(start, opening), ...words, ...mark(whole.end, closing)]
}

/** Whether a segment lies in one of the stretches; a quotation mark lies in none. */
export const isIn = (segment: Segment, stretches: readonly Stretch[]): boolean =>
  segment.end > segment.start &&
  stretches.some(({ start, end }) => segment.start >= start && segment.end <= end)
