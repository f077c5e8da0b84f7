/** When a corpus is too large to set all of its events side by side. */
import type { Corpus } from '#model/corpus.ts'

// A table with more marks than this is neither read nor drawn in good time.
const mostMarks = 1500

/** Whether the visit can only be drawn to scale, where what is too near becomes a cluster. */
export const isCrowded = ({ events, statements }: Corpus): boolean =>
  events.length + statements.length > mostMarks
