import type { Piece } from '#model/wording.ts'
import './Words.css'

/** Words in two voices: what was said, in marks and in serif; what the article says, in sans. */
export const Words = ({ pieces }: { pieces: readonly Piece[] }) =>
  pieces.map(({ start, kind, lead, text }) => (
    <span key={start}>
      {lead}
      <span className={`words-${kind}`}>{text}</span>
    </span>
  ))
