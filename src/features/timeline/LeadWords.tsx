import type { Statement } from '#model/corpus.ts'
import { leadRendering } from '#model/statement.ts'
import { toPieces } from '#model/wording.ts'
import { breakable } from '#ui/breakable.tsx'
import { toWords } from './whole-words.ts'

// No line has room for more letters.
const longest = 40

/** The words of a statement as the rendering that stands for it gives them. */
export const LeadWords = ({ statement }: { statement: Statement }) =>
  toWords(toPieces([leadRendering(statement)]).flat()).map(([kind, text], rank) => (
    // oxlint-disable-next-line react/no-array-index-key -- The same word can stand twice; none moves.
    <span key={rank} className={`peek-${kind} ${text.length > longest ? '' : 'word'}`}>
      {breakable(text)}
    </span>
  ))
