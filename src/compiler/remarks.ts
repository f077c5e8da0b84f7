import type { Passage } from '#model/corpus.ts'
import { findWithin } from './find-anchor.ts'
import type { ProblemLog } from './problem-log.ts'
import type { StatementPassage } from './read-passages.ts'
import type { Stretch } from './stretch.ts'
import { wordsCut } from './word-bounds.ts'

/** What an author remarks on words of a passage: that they are a mistake, or that their meaning is left open. */
export type Remark = Stretch & { exact: string; because: string }

/**
 * The remarks of one kind that an author makes in a passage, in text order. The words of each stand once and
 * as whole words in the words of the rendering; a problem where they do not.
 */
export function remarksOf(
  kind: 'sic' | 'unclear',
  text: string,
  passage: StatementPassage,
  words: readonly Passage[],
  log: ProblemLog,
): Remark[] {
  const declared = passage.value[kind].flatMap(({ word, because, prefix, suffix }, index) => {
    const found = words
      .flatMap((stretch) => findWithin(text, { text: word, prefix, suffix }, stretch))
      .filter((stretch) => wordsCut(text, stretch).length === 0)
    const [only, another] = found
    if (only && !another) return [{ ...only, exact: text.slice(only.start, only.end), because }]
    const code = only ? 'SIC_AMBIGUOUS' : 'SIC_OUTSIDE_TEXT'
    log.report(code, passage.at(kind, index, 'word'), { word })
    return []
  })
  return declared.toSorted((left, right) => left.start - right.start)
}
