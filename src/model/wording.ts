/**
 * The words of renderings as they may stand on screen: only what is verbatim wears quotation marks, and
 * what an article says between is left out visibly, never closed up.
 */
import type { Passage, Rendering } from './corpus.ts'

/** What of a rendering its words are made of. */
type Worded = Pick<Rendering, 'passages' | 'cut'>

export type Piece = {
  /** First code unit in the article; tells pieces of one article apart. */
  start: number
  kind: Passage['kind']
  /**
   * What stands before it: between two pieces nothing, a space or a sign of omission; before the first a sign of
   * omission where it begins inside a sentence.
   */
  lead: string
  /** The quotation mark that begins with the words, or nothing. */
  opening: string
  /** The words, letter by letter. */
  exact: string
  /** The quotation mark that ends with the words, or nothing. */
  closing: string
  /** The words with their marks. */
  text: string
  /** What stands after the last piece: a sign of omission where its sentence goes on, else nothing. */
  trail: string
}

// A stretch of white space, or a quotation mark with it: nothing was said in between.
const longestSilence = 4
const omission = ' … '

/** What lies between two offsets of a passage; null where that is no word. White space before the first is left out. */
const partOf = (passage: Passage, from: number, to: number): Passage | null => {
  if (from <= passage.start && to >= passage.end) return passage
  const words = passage.exact.slice(
    Math.max(0, from - passage.start),
    Math.max(0, to - passage.start),
  )
  if (!/[\p{L}\p{N}]/u.test(words)) return null
  const exact = words.trimStart()
  const blank = words.length - exact.length
  const start = Math.max(from, passage.start) + blank
  const silence = from <= passage.start && blank === 0 ? passage.silence : blank
  return { ...passage, start, end: start + exact.length, exact, silence }
}

/** What is left of passages without the words of another. */
const withoutWords = (passages: readonly Passage[], given: Passage): readonly Passage[] =>
  passages.flatMap((passage) => {
    if (passage.end <= given.start || passage.start >= given.end) return [passage]
    const parts = [
      partOf(passage, passage.start, given.start),
      partOf(passage, given.end, passage.end),
    ]
    return parts.filter((part) => part !== null)
  })

/**
 * The passages of each of some renderings of one article, without what an earlier one gives: of passages that
 * overlap, the words of both are there, each once. Letters that are no word, a comma left over for one, are not kept.
 */
export const joinPassages = (
  renderings: readonly Pick<Rendering, 'passages'>[],
): readonly (readonly Passage[])[] => {
  const given: Passage[] = []
  return renderings.map(({ passages }) => {
    const own = passages.flatMap((passage) =>
      given.reduce<readonly Passage[]>(withoutWords, [passage]),
    )
    given.push(...own)
    return own
  })
}

/** Whether no word stands between two passages of one article. */
const isSilent = (first: Passage, second: Passage, longest: number): boolean => {
  const gap = second.start - first.end
  return gap >= 0 && gap <= Math.min(longest, second.silence)
}

/** Whether two passages of one article are parts of one quotation, with at most white space between. */
export const isContinued = (first: Passage, second: Passage): boolean =>
  // Two quotations have two marks and a space between them: three code units.
  first.kind === 'verbatim' && second.kind === 'verbatim' && isSilent(first, second, 2)

const leadBetween = (first: Passage, second: Passage): string => {
  const gap = second.start - first.end
  if (!isSilent(first, second, longestSilence)) return omission
  if (gap === 0 || /\s$/.test(first.exact) || /^\s/.test(second.exact)) return ''
  if (isContinued(first, second)) return ' '
  if (first.kind === 'verbatim' && second.kind === 'verbatim') return omission
  return gap >= 2 || first.kind === second.kind ? ' ' : ''
}

const toPiece = (
  passage: Passage,
  previous: Passage | undefined,
  next: Passage | undefined,
): Piece => {
  const { start, kind, exact } = passage
  const opening = kind === 'verbatim' && !(previous && isContinued(previous, passage)) ? '“' : ''
  const closing = kind === 'verbatim' && !(next && isContinued(passage, next)) ? '”' : ''
  const lead = previous ? leadBetween(previous, passage) : ''
  const text = `${opening}${exact}${closing}`
  return { start, kind, lead, opening, exact, closing, text, trail: '' }
}

const omitBefore = (piece: Piece): Piece => ({ ...piece, lead: omission.trimStart() })
const omitAfter = (piece: Piece): Piece => ({ ...piece, trail: omission.trimEnd() })

/** A sign of omission at either end that lies inside a sentence. It stands outside of quotation marks. */
const markCuts = (pieces: readonly Piece[], renderings: readonly Worded[]): readonly Piece[] => {
  const isCutBefore = renderings[0]?.cut.before === true
  const isCutAfter = renderings.at(-1)?.cut.after === true
  const marked = isCutBefore
    ? pieces.map((piece, index) => (index === 0 ? omitBefore(piece) : piece))
    : pieces
  return isCutAfter
    ? marked.map((piece, index) => (index === marked.length - 1 ? omitAfter(piece) : piece))
    : marked
}

/** The pieces with what stands before, between and after them: as text. */
export const printPieces = (pieces: readonly Piece[]): string =>
  pieces.map(({ lead, text, trail }) => `${lead}${text}${trail}`).join('')

/**
 * The pieces of each rendering, for renderings of one article in the order of the text. A quotation
 * that goes on from one rendering to the next opens in the first and closes in the last. What begins or ends
 * inside a sentence shows it.
 */
export const toPieces = (renderings: readonly Worded[]): readonly (readonly Piece[])[] => {
  const joined = joinPassages(renderings)
  const passages = joined.flat()
  const bare = passages.map((passage, index) =>
    toPiece(passage, passages[index - 1], passages[index + 1]),
  )
  const pieces = markCuts(bare, renderings)
  let start = 0
  return joined.map(({ length }) => {
    start += length
    return pieces.slice(start - length, start)
  })
}
