import type { Passage, Sic } from '#model/corpus.ts'
import { findWithin } from './find-anchor.ts'
import type { ProblemLog } from './problem-log.ts'
import type { StatementPassage } from './read-passages.ts'
import { wordsCut } from './word-bounds.ts'

/**
 * The mistakes of an article that its author declares in a passage, in text order. Each stands once and as
 * whole words in the words of the rendering; a problem where it does not.
 */
export function sicOf(
  text: string,
  passage: StatementPassage,
  words: readonly Passage[],
  log: ProblemLog,
): Sic[] {
  const declared = passage.value.sic.flatMap(({ word, because, prefix, suffix }, index) => {
    const found = words
      .flatMap((stretch) => findWithin(text, { text: word, prefix, suffix }, stretch))
      .filter((stretch) => wordsCut(text, stretch).length === 0)
    const [only, another] = found
    if (only && !another) return [{ ...only, exact: text.slice(only.start, only.end), because }]
    const code = only ? 'SIC_AMBIGUOUS' : 'SIC_OUTSIDE_TEXT'
    log.report(code, passage.at('sic', index, 'word'), { word })
    return []
  })
  return declared.toSorted((left, right) => left.start - right.start)
}
