import type { Block, BlockKind } from '#model/corpus.ts'
import type { Anchor } from './find-anchor.ts'
import { findAnchor, occurrences } from './find-anchor.ts'
import { nearestPassage } from './nearest-passage.ts'
import type { ProblemLog } from './problem-log.ts'
import type { Place } from './source-position.ts'
import { linesOf, positionOf } from './source-position.ts'
import type { Stretch } from './stretch.ts'
import { touching } from './stretch.ts'
import { wordsCut } from './word-bounds.ts'

/** The text of an article and what its parts are. */
export type Anatomy = {
  text: string
  blocks: readonly Block[]
  /** Whether all of apparatus and furniture was found: only then is the rest known to be body. */
  sound: boolean
}

/**
 * The one place where the words of an anchor stand inside blocks of the wanted kinds. Null, and the
 * problem that says why, where they stand nowhere, elsewhere, or in more than one place.
 */
export function placeWords(
  anatomy: Anatomy,
  anchor: Anchor,
  wanted: readonly BlockKind[],
  place: Place,
  log: ProblemLog,
): Stretch | null {
  const found = findAnchor(anatomy.text, anchor)
  const fitting = found.filter((stretch) => {
    const under = touching(anatomy.blocks, stretch)
    return under.length > 0 && under.every(({ kind }) => wanted.includes(kind))
  })
  const [only] = fitting
  if (fitting.length === 1 && only !== undefined) {
    return areWholeWords(anatomy.text, only, place, log) ? only : null
  }
  if (fitting.length > 1) reportAmbiguous(anatomy.text, anchor, fitting, place, log)
  else if (found[0] === undefined) reportNotFound(anatomy.text, anchor, place, log)
  else reportElsewhere(anatomy, anchor, found[0], wanted, place, log)
  return null
}

/** Whether a stretch neither begins nor ends inside a word; a problem where it does. */
export function areWholeWords(
  text: string,
  stretch: Stretch,
  place: Place,
  log: ProblemLog,
): boolean {
  const [word] = wordsCut(text, stretch)
  if (word === undefined) return true
  log.report('WORD_CUT', place, { words: text.slice(stretch.start, stretch.end), word })
  return false
}

const lineOf = (text: string, offset: number) => positionOf(linesOf(text), offset).line

/** Says that words stand nowhere, or not between their prefix and suffix. */
export function reportNotFound(text: string, anchor: Anchor, place: Place, log: ProblemLog) {
  const words = anchor.text
  const [outOfContext] = occurrences(text, words)
  if (outOfContext !== undefined) {
    log.report('CONTEXT_NOT_FOUND', place, { words, line: lineOf(text, outOfContext.start) })
  } else log.report('QUOTE_NOT_IN_ARTICLE', place, { words, nearest: nearestPassage(text, words) })
}

/** Says where words stand, by line and column, that should stand once. */
export function reportAmbiguous(
  text: string,
  anchor: Anchor,
  found: Stretch[],
  place: Place,
  log: ProblemLog,
) {
  const lines = linesOf(text)
  const places = found.map(({ start }) => {
    const { line, column } = positionOf(lines, start)
    return `${line}:${column}`
  })
  log.report('QUOTE_AMBIGUOUS', place, { words: anchor.text, places })
}

function reportElsewhere(
  { text, blocks, sound }: Anatomy,
  anchor: Anchor,
  found: Stretch,
  wanted: readonly BlockKind[],
  place: Place,
  log: ProblemLog,
) {
  if (!sound) return
  const words = anchor.text
  const line = lineOf(text, found.start)
  const kinds = new Set(touching(blocks, found).map(({ kind }) => kind))
  const [where] = kinds
  if (kinds.size > 1) log.report('PASSAGE_INTERRUPTED', place, { words })
  else if (where === 'furniture' || where === 'record') {
    log.report('STATEMENT_IN_FURNITURE', place, { words, line })
  } else
    log.report('WORDS_ELSEWHERE', place, { words, where: where ?? 'white space', wanted, line })
}
