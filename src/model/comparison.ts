/** How a rendering differs from the fullest one of its statement, in words of the page. */
import type { Form, Rendering, Variant } from './corpus.ts'
import { counted } from './counted.ts'
import type { Stretch } from './word-marks.ts'

/** Two renderings of one statement, and what articles they are of. */
export type Compared = {
  fullest: Rendering
  other: Rendering
  /** What the article of a rendering is called. */
  nameOf: (rendering: Rendering) => string
}

const formNames: Readonly<Record<Form, string>> = {
  direct: 'Quoted',
  partial: 'Quoted in part',
  reported: 'Reported',
}

const formsOf = ({ fullest, other }: Compared): readonly string[] =>
  fullest.form === other.form
    ? []
    : [`${formNames[fullest.form]} against ${formNames[other.form].toLowerCase()}`]

type Side = keyof Variant

const renderingOn = ({ fullest, other }: Compared, side: Side): Rendering =>
  side === 'here' ? other : fullest

/** Words of a rendering in a stretch: those of the speaker, or any where both report what was said. */
const spokenWords = (compared: Compared, side: Side, { start, end }: Stretch): number =>
  renderingOn(compared, side)
    .passages.filter(({ kind }) => kind === 'verbatim' || compared.fullest.form === 'reported')
    .map((passage) =>
      passage.exact.slice(Math.max(0, start - passage.start), Math.max(0, end - passage.start)),
    )
    .flatMap((words) => words.split(/\s+/).filter((word) => word !== '')).length

/** How many spoken words one side has in places where the other has none. */
const countMore = (compared: Compared, side: Side): number => {
  const variants = compared.other.comparison?.variants ?? []
  const alone = variants.flatMap(({ here, there }) => {
    const [own, others] = side === 'here' ? [here, there] : [there, here]
    return own && !others ? [own] : []
  })
  return alone.reduce((sum, stretch) => sum + spokenWords(compared, side, stretch), 0)
}

/** Neither of the two is the norm: which of them should have the words, nobody here knows. */
const hadAlone = (compared: Compared): readonly string[] => {
  const { fullest, other, nameOf } = compared
  const sides = [
    { has: fullest, lacks: other, words: countMore(compared, 'there') },
    { has: other, lacks: fullest, words: countMore(compared, 'here') },
  ].filter(({ words }) => words > 0)
  if (sides.length === 2) return ['each has words where the other has none']
  return sides.map(({ has, lacks, words }) => {
    const isOne = has.article === lacks.article
    const inOrder = has === fullest ? ['the first', 'the second'] : ['the second', 'the first']
    const [who, whom] = isOne ? inOrder : [nameOf(has), nameOf(lacks)]
    return `${who} has ${counted(words, 'word')} where ${whom} has none`
  })
}

const replaced = (compared: Compared): readonly string[] =>
  compared.other.comparison?.variants.some(({ here, there }) => here && there)
    ? ['the wording differs']
    : []

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/**
 * What kind of difference it is, as a sentence: "Letter by letter the same.", "Quoted against reported; the
 * wording differs.", "The wording differs; 001 has 4 words where 003 has none.", "Quoted against
 * reported; worded differently." Only words that are quoted count, or any where both report: that one says
 * "he said" and the other need not is no difference.
 */
export const describeComparison = (compared: Compared): string => {
  const likeness = compared.other.comparison?.likeness ?? 'apart'
  const clauses = {
    identical: ['letter by letter the same'],
    same: [...formsOf(compared), 'the same words; capitals or punctuation differ'],
    similar: [...formsOf(compared), ...replaced(compared), ...hadAlone(compared)],
    apart: [...formsOf(compared), 'worded differently'],
  }[likeness]
  if (clauses.length === 0) return 'Only the words of the articles around it differ.'
  return `${capitalised(clauses.join('; '))}.`
}
