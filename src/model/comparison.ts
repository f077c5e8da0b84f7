/** How a rendering differs from the fullest one of its statement, in words of the page. */
import type { Form, Rendering, Variant } from './corpus.ts'

/** Two renderings of one statement, and what articles they are of. */
export type Compared = {
  fullest: Rendering
  other: Rendering
  /** What the article of a rendering is called. */
  nameOf: (rendering: Rendering) => string
}

const formNames: Readonly<Record<Form, string>> = {
  direct: 'Quoted',
  partial: 'A few words quoted',
  reported: 'Reported',
}

const formsOf = ({ fullest, other }: Compared): readonly string[] =>
  fullest.form === other.form
    ? []
    : [`${formNames[fullest.form]} against ${formNames[other.form].toLowerCase()}`]

type Side = keyof Variant

const renderingOn = ({ fullest, other }: Compared, side: Side): Rendering =>
  side === 'here' ? other : fullest

/** Whether words are those of the speaker, or as good as the other side has: an attribution is not missed. */
const areSpoken = (
  compared: Compared,
  side: Side,
  { start, end }: { start: number; end: number },
) =>
  renderingOn(compared, side).passages.some(
    (passage) =>
      passage.start < end &&
      passage.end > start &&
      (passage.kind === 'verbatim' || compared.fullest.form === 'reported'),
  )

/** Whether one side has spoken words in a place where the other has none. */
const hasMore = (compared: Compared, side: Side): boolean => {
  const variants = compared.other.comparison?.variants ?? []
  return variants.some(({ here, there }) => {
    const [own, others] = side === 'here' ? [here, there] : [there, here]
    return own !== null && others === null && areSpoken(compared, side, own)
  })
}

const leftOut = (compared: Compared): readonly string[] => {
  const { fullest, other, nameOf } = compared
  const shorter = [
    ...(hasMore(compared, 'here') ? [fullest] : []),
    ...(hasMore(compared, 'there') ? [other] : []),
  ]
  if (shorter.length === 2) return ['each leaves a part out']
  return shorter.map((rendering) =>
    fullest.article === other.article
      ? 'one leaves a part out'
      : `${nameOf(rendering)} leaves a part out`,
  )
}

const replaced = (compared: Compared): readonly string[] =>
  compared.other.comparison?.variants.some(({ here, there }) => here && there)
    ? ['the wording differs']
    : []

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/**
 * What kind of difference it is, as a sentence: "Letter by letter the same.", "Quoted against reported; the
 * wording differs.", "The wording differs; 003 leaves a part out.", "Quoted against reported; worded
 * differently." An article leaves out only what the other quotes, or reports where both report: that one
 * says "he said" and the other need not is no difference.
 */
export const describeComparison = (compared: Compared): string => {
  const likeness = compared.other.comparison?.likeness ?? 'apart'
  const clauses = {
    identical: ['letter by letter the same'],
    same: [...formsOf(compared), 'the same words; capitals or punctuation differ'],
    similar: [...formsOf(compared), ...replaced(compared), ...leftOut(compared)],
    apart: [...formsOf(compared), 'worded differently'],
  }[likeness]
  if (clauses.length === 0) return 'Only the words of the articles around it differ.'
  return `${capitalised(clauses.join('; '))}.`
}
