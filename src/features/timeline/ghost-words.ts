/** What a ghost says: who tells the event of which day, and where. */
import type { Ghost } from '#geometry/arrangement.ts'
import { tellersOf } from '#model/article-name.ts'
import type { Article, Corpus, Telling } from '#model/corpus.ts'
import type { Day } from '#model/dating.ts'
import { formatDay } from '#model/dating.ts'
import { textParts } from '#words/text-parts.ts'
import { inParagraph, inPart, saysDay } from '#words/timeline.ts'

/** "10 Le Phare says Tuesday 4 March"; "10 Le Phare, 11 say Tuesday 4 March". */
export const sayDay = ({ tellings }: Ghost, day: Day, corpus: Corpus): string =>
  saysDay(tellersOf(tellings, corpus), formatDay(day))

/** "in its first paragraph", "in its paragraph 5", "in its headline". Null for what has no block. */
export const sayPlace = ({ start }: Telling, { blocks }: Article): string | null => {
  const block = blocks.findLast((each) => each.start <= start)
  if (!block) return null
  if (block.kind !== 'body') return inPart(textParts[block.kind])
  const body = blocks.filter(({ kind }) => kind === 'body').map(({ paragraph }) => paragraph)
  const index = [...new Set(body)].indexOf(block.paragraph)
  return inParagraph(index + 1)
}
