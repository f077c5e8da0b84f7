/**
 * Whether words begin and end where a sentence of the article does. What is taken out of the middle of a
 * sentence must not look whole where it stands alone.
 */
import type { Block, Passage } from '#model/corpus.ts'
import { allMarks } from './quotation-mark.ts'
import { touching } from './stretch.ts'

/** Full stops and what ends a sentence like them, in any script. */
const stops = '\\p{Sentence_Terminal}…'
const closing = `[\\s\\p{Pe}\\p{Pf}${allMarks}]*`
const stopBefore = new RegExp(`[${stops}]${closing}$`, 'u')
const markBefore = new RegExp(`[${allMarks}]\\s*$`, 'u')
const stopAfter = new RegExp(`^${closing}[${stops}]`, 'u')
/** The comma before a closing mark belongs to what the article goes on with: “… them,” he said. */
const markAfter = new RegExp(`^[,\\s]*[${allMarks}]`, 'u')
const smallLetter = /^\p{Ll}/u

/** The text of its block around a passage. */
function around(text: string, blocks: readonly Block[], passage: Passage) {
  const own = touching(blocks, passage)
  return {
    before: text.slice(own[0]?.start ?? 0, passage.start),
    after: text.slice(passage.end, own.at(-1)?.end ?? text.length),
  }
}

function beginsInside(before: string, { kind, exact }: Passage): boolean {
  if (smallLetter.test(exact)) return true
  if (before.trim() === '' || stopBefore.test(before)) return false
  return !(kind === 'verbatim' && markBefore.test(before))
}

function endsInside(after: string, { kind, exact }: Passage): boolean {
  if (after.trim() === '' || stopBefore.test(exact) || stopAfter.test(after)) return false
  return !(kind === 'verbatim' && markAfter.test(after))
}

/**
 * Whether the first of some passages begins inside a sentence and the last ends inside one. A sentence begins
 * with its block, after a full stop or with a quotation, never with a small letter; it ends with its block, at a
 * full stop or with the quotation that the words are of. Neither where there are no passages.
 */
export function cutOf(
  text: string,
  blocks: readonly Block[],
  passages: readonly Passage[],
): { before: boolean; after: boolean } {
  const [first, last] = [passages[0], passages.at(-1)]
  return {
    before: first !== undefined && beginsInside(around(text, blocks, first).before, first),
    after: last !== undefined && endsInside(around(text, blocks, last).after, last),
  }
}
