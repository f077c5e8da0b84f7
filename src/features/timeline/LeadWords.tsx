import type { Statement } from '#model/corpus.ts'
import { leadRendering } from '#model/statement.ts'
import { toPieces } from '#model/wording.ts'
import { breakable } from '#ui/breakable.tsx'

/** The words of a statement as the rendering that stands for it gives them. */
export const LeadWords = ({ statement }: { statement: Statement }) =>
  toPieces([leadRendering(statement)])
    .flat()
    .map(({ start, kind, lead, text, trail }) => (
      <span key={start} className={`peek-${kind}`}>
        {lead}
        {breakable(text)}
        {trail}
      </span>
    ))
