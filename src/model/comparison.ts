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

const leftOut = (compared: Compared): readonly string[] => {
  const { fullest, other, nameOf } = compared
  const shorter = [
    { rendering: fullest, words: countMore(compared, 'here') },
    { rendering: other, words: countMore(compared, 'there') },
  ].filter(({ words }) => words > 0)
  if (shorter.length === 2) return ['each leaves words out']
  return shorter.map(({ rendering, words }) => {
    const who = fullest.article === other.article ? 'one' : nameOf(rendering)
    return `${who} leaves ${counted(words, 'word')} out`
  })
}

const replaced = (compared: Compared): readonly string[] =>
  compared.other.comparison?.variants.some(({ here, there }) => here && there)
    ? ['the wording differs']
    : []

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/**
 * What kind of difference it is, as a sentence: "Letter by letter the same.", "Quoted against reported; the
 * wording differs.", "The wording differs; 003 leaves 4 words out.", "Quoted against reported; worded
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
