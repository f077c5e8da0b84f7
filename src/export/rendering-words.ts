/** What is known of a rendering and what that rests on, in sentences for people. */
import type { Form, Provenance, Rendering } from '#model/corpus.ts'
import { isTakenAsSame } from '#model/statement.ts'
import { describeBasis } from './basis.ts'
import { endSentence } from './full-stop.ts'
import type { Rendered } from './rendered.ts'
import { nameOf, saidWhen, saidWhere, speakerNames } from './rendered.ts'

const formNames: Readonly<Record<Form, string>> = {
  direct: 'direct quote',
  partial: 'a few quoted words',
  reported: 'reported speech',
}

/** "direct quote", "a few quoted words", "reported speech". */
export const formName = (form: Form): string => formNames[form]

const basisSentence = (what: string, provenance: Provenance | null): readonly string[] =>
  provenance ? [endSentence(`${what} ${describeBasis(provenance)}`)] : []

/** What the article leaves open, words by words: "“the port”: the article does not say which". */
export const describeUnclear = ({ unclear }: Pick<Rendering, 'unclear'>): readonly string[] =>
  unclear.map(({ exact, because }) => `“${exact}”: ${because}`)

/** Why a rendering that shares few words with the fullest of its statement counts as one of it. */
export const takenAsSame =
  'It shares less than half of all words with the fullest rendering; that both are one statement is the conclusion of the editor'

/**
 * One sentence for who, how, where and when, then one for each thing that rests on something:
 * "Alex Stone, direct quote, Talks, Wednesday 12 May 2021. Speaker stated in the article. …"
 */
export const describeRendering = (rendered: Rendered): string => {
  const { corpus, rendering, occasion } = rendered
  const speaker = speakerNames(rendered) ?? 'Not attributed in the article'
  const summary = [speaker, formName(rendering.form), saidWhere(rendered), saidWhen(rendered)]
  const origin = rendering.origin === null ? null : nameOf(corpus, rendering.origin)
  return [
    `${summary.join(', ')}.`,
    ...basisSentence('Speaker', rendering.speakerBasis),
    ...basisSentence('Occasion', rendering.occasionBasis),
    ...(occasion?.dating ? basisSentence('Date', occasion) : []),
    ...(origin === null ? [] : basisSentence(`Origin ${origin}`, rendering.originBasis)),
    ...describeUnclear(rendering).map(endSentence),
    ...(isTakenAsSame(rendering) ? [endSentence(takenAsSame)] : []),
  ].join(' ')
}
