import { describe, expect, it } from 'vitest'
import { describeVoice, excerptIn, voiceOf } from '#model/voice.ts'
import {
  aCorpus,
  anEvidence,
  aPassage,
  aPerson,
  aRendering,
  aStatement,
} from '../support/corpus-builders.ts'

/** `He called it "a pleasure" to be here`: context, verbatim, context. */
const passages = [
  aPassage({ start: 0, exact: 'He called it ', kind: 'context' }),
  aPassage({ start: 14, exact: 'a pleasure' }),
  aPassage({ start: 25, exact: ' to be here', kind: 'context' }),
]
const partial = aStatement({ renderings: [aRendering({ form: 'partial', passages })] })
const corpus = aCorpus({ statements: [partial] })
const reported = (speaker: string | string[]) =>
  aCorpus({
    people: [aPerson(), aPerson({ id: 'reed' })],
    statements: [
      aStatement({
        speaker,
        renderings: [
          aRendering({
            form: 'reported',
            passages: [aPassage({ start: 0, exact: 'He called it a pleasure', kind: 'context' })],
          }),
        ],
      }),
    ],
  })
const words = (start: number, exact: string, article = '000_aa') =>
  anEvidence({ article, start, exact })
const told = (evidence: ReturnType<typeof words>, of = corpus) => {
  const voice = voiceOf(evidence, of)
  return `${excerptIn(evidence, voice)}, ${describeVoice(voice, of)}`
}

describe('the voice of some words', () => {
  it('is the quoted speaker’s inside quotation marks', () => {
    expect(told(words(16, 'pleasure'))).toBe('“pleasure”, quoting Stone')
  })

  it('is the article’s own beside words that it quotes, and across them', () => {
    expect(told(words(3, 'called'))).toBe(
      'called, in its own words, in a sentence that quotes Stone',
    )
    expect(told(words(10, 'it "a pleasure"'))).toBe(
      'it "a pleasure", in its own words, in a sentence that quotes Stone',
    )
  })

  it('is that of a report where nothing is quoted', () => {
    expect(told(words(3, 'called'), reported('stone'))).toBe('called, where it reports Stone')
  })

  it('is the article’s own where no statement holds all of the words', () => {
    expect(told(words(30, 'here since Monday'))).toBe('here since Monday, in its own words')
    expect(told(words(16, 'pleasure', '001_bb'))).toBe('pleasure, in its own words')
  })

  it('is somebody’s who is not named, or that of several', () => {
    const unnamed = aCorpus({ statements: [{ ...partial, speaker: null }] })
    expect(told(words(16, 'pleasure'), unnamed)).toBe('“pleasure”, quoting somebody not named')
    expect(told(words(3, 'called'), reported(['stone', 'reed']))).toBe(
      'called, where it reports Stone and Reed',
    )
  })
})

describe('an excerpt', () => {
  it('shows where it was taken out of a sentence, outside of the marks', () => {
    const excerpt = (before: boolean, after: boolean) => {
      const evidence = anEvidence({ start: 16, exact: 'pleasure', cut: { before, after } })
      return excerptIn(evidence, voiceOf(evidence, corpus))
    }
    expect(excerpt(true, true)).toBe('… “pleasure” …')
    expect(excerpt(true, false)).toBe('… “pleasure”')
    expect(excerpt(false, true)).toBe('“pleasure” …')
    expect(excerpt(false, false)).toBe('“pleasure”')
  })
})
