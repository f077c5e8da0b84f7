/** How a rendering differs from the fullest one of its statement, in words of the page. */
import * as words from '#words/comparison.ts'
import type { Rendering, Variant } from './corpus.ts'
import type { Stretch } from './word-marks.ts'

/** Two renderings of one statement, and what articles they are of. */
export type Compared = {
  fullest: Rendering
  other: Rendering
  /** What the article of a rendering is called. */
  nameOf: (rendering: Rendering) => string
}

const formsOf = ({ fullest, other }: Compared): readonly string[] =>
  fullest.form === other.form ? [] : [words.formsDiffer(fullest.form, other.form)]

type Side = keyof Variant

/** How many words a rendering has in a stretch. */
const countWords = ({ passages }: Rendering, { start, end }: Stretch): number =>
  passages
    .map((passage) =>
      passage.exact.slice(Math.max(0, start - passage.start), Math.max(0, end - passage.start)),
    )
    .flatMap((exact) => exact.split(/\s+/).filter((word) => word !== '')).length

/** How many words one side has in places where the other has none: those that are marked there. */
const countMore = (compared: Compared, side: Side): number => {
  const variants = compared.other.comparison?.variants ?? []
  const alone = variants.flatMap(({ here, there }) => {
    const [own, others] = side === 'here' ? [here, there] : [there, here]
    return own && !others ? [own] : []
  })
  const rendering = side === 'here' ? compared.other : compared.fullest
  return alone.reduce((sum, stretch) => sum + countWords(rendering, stretch), 0)
}

/** Neither of the two is the norm: which of them should have the words, nobody here knows. */
const hadAlone = (compared: Compared): readonly string[] => {
  const { fullest, other, nameOf } = compared
  const sides = [
    { has: fullest, lacks: other, more: countMore(compared, 'there') },
    { has: other, lacks: fullest, more: countMore(compared, 'here') },
  ].filter(({ more }) => more > 0)
  if (sides.length === 2) return [words.eachHasMore]
  return sides.map(({ has, lacks, more }) => {
    const isOne = has.article === lacks.article
    if (!isOne) return words.hasMore(nameOf(has), more, nameOf(lacks))
    return has === fullest
      ? words.hasMore(words.first, more, words.second)
      : words.hasMore(words.second, more, words.first)
  })
}

const replaced = (compared: Compared): readonly string[] =>
  compared.other.comparison?.variants.some(({ here, there }) => here && there)
    ? [words.wordingDiffers]
    : []

/**
 * What kind of difference it is, as a sentence: "Letter by letter the same.", "Quoted against reported; the
 * wording differs.", "The wording differs; 001 has 4 words where 003 has none.", "Quoted against
 * reported; worded differently; that both are one statement is concluded." Every word counts that is marked as
 * one side's alone: whether a reporting word is the speaker's or the article's, nobody here knows.
 */
export const describeComparison = (compared: Compared): string => {
  const likeness = compared.other.comparison?.likeness ?? 'apart'
  const clauses = {
    identical: [words.identical],
    same: [...formsOf(compared), words.same],
    similar: [...formsOf(compared), ...replaced(compared), ...hadAlone(compared)],
    apart: [...formsOf(compared), words.apart, words.takenAsOne],
  }[likeness]
  return words.sentence(clauses)
}
