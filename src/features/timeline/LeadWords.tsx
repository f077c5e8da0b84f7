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
        {
          // At the end of a line the sign for what has no room would double the sign of omission.
          lead.replace('… ', '…\u00a0')
        }
        {breakable(text)}
        {trail}
      </span>
    ))
