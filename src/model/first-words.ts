/** The beginning of what was said, where there is no room for all of it. */
import type { Statement } from './corpus.ts'
import { lettersWrittenTogether } from './scripts.ts'
import { leadRendering } from './statement.ts'
import type { Piece } from './wording.ts'
import { printPieces, toPieces } from './wording.ts'

const omission = ' …'

/** A piece as the last one, with some of its words and a sign that more follows. */
const endWith = (piece: Piece, exact: string): Piece => ({
  ...piece,
  text: `${piece.opening}${exact}${piece.kind === 'verbatim' ? '”' : ''}`,
  trail: omission,
})

/** A piece up to the end of the word at `length`; in scripts that write words together, of the sign. */
const cut = (piece: Piece, length: number): Piece => {
  const wordEnd = `\\p{M}*[^\\s${lettersWrittenTogether}]*`
  const [beginning = ''] = new RegExp(`^.{0,${length}}${wordEnd}`, 'su').exec(piece.exact) ?? []
  return beginning.length === piece.exact.length ? piece : endWith(piece, beginning.trimEnd())
}

/** The first pieces, about `length` characters. */
const take = (pieces: readonly Piece[], length: number): readonly Piece[] => {
  const [first, ...rest] = pieces
  if (!first) return []
  const { exact } = first
  if (rest.length > 0 && exact.length < length) return [first, ...take(rest, length - exact.length)]
  const last = cut(first, length)
  return [rest.length > 0 && last === first ? endWith(first, exact) : last]
}

/**
 * The first words of a statement as the rendering that stands for it gives them, about `length` characters, never
 * cut inside a word, in scripts that write words together inside a sign. A sign of omission stands behind them where more follows, outside of quotation marks.
 */
export const firstWords = (statement: Statement, length: number): string =>
  printPieces(take(toPieces([leadRendering(statement)]).flat(), length))
