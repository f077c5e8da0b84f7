import type { Segment, Stretch } from '#model/word-marks.ts'
import { cutPiece, isIn } from '#model/word-marks.ts'
import type { Piece } from '#model/wording.ts'
import { breakable } from '#ui/breakable.tsx'
import './Words.css'

type WordMarks = {
  /** Mistakes of the article, marked when somebody asks for them. */
  sic?: readonly Stretch[]
  /** Words that another rendering does not have. */
  differing?: readonly Stretch[]
}

export type WordsProps = { pieces: readonly Piece[] } & WordMarks

const none: readonly Stretch[] = []

type MarkedProps = { segment: Segment } & Required<WordMarks>

const Marked = ({ segment, sic, differing }: MarkedProps) => {
  const text = breakable(segment.text)
  const words = isIn(segment, sic) ? <span className="words-sic">{text}</span> : text
  return isIn(segment, differing) ? <mark className="words-differing">{words}</mark> : words
}

const PieceWords = ({ piece, sic, differing }: { piece: Piece } & Required<WordMarks>) => {
  const segments = cutPiece(piece, [...sic, ...differing])
  const isMarked = segments.some((segment) => isIn(segment, sic) || isIn(segment, differing))
  if (!isMarked) return breakable(piece.text)
  return segments.map((segment) => (
    <Marked
      key={`${segment.start} ${segment.end} ${segment.text}`}
      segment={segment}
      sic={sic}
      differing={differing}
    />
  ))
}

/**
 * Words in two voices: what was said, in marks and in serif; what the article says, in sans. Other words are other
 * elements: where the browser translates, texts do not stay where they were put.
 */
export const Words = ({ pieces, sic = none, differing = none }: WordsProps) =>
  pieces.map((piece) => (
    <span key={`${piece.start} ${piece.lead}${piece.text}${piece.trail}`}>
      {piece.lead}
      <span className={`words-${piece.kind}`}>
        <PieceWords piece={piece} sic={sic} differing={differing} />
      </span>
      {piece.trail}
    </span>
  ))
