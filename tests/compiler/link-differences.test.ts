import { describe, expect, it } from 'vitest'
import { compileCorpus } from '#compiler/compile-corpus.ts'
import { aStatement, aVisit, anEvent } from './seed-builders.ts'

const text = 'They met on Tuesday. Earlier in the day they had dined.'
const difference = {
  id: 'day',
  question: 'On which day?',
  why: 'It matters.',
  answers: [
    { id: 'tuesday', label: 'Tuesday' },
    { id: 'earlier', label: 'Earlier' },
  ],
}
const stated = { question: 'day', answer: 'tuesday', words: 'on Tuesday' }
const inferred = {
  question: 'day',
  answer: 'earlier',
  words: 'Earlier in the day',
  basis: 'inferred',
  because: 'The sentence before is of Tuesday',
}

const compile = (...passages: Record<string, unknown>[]) =>
  compileCorpus(
    aVisit(
      { one: { text, passages } },
      {
        events: [anEvent({ basis: 'inferred', because: 'So it seems' })],
        differences: [difference],
      },
    ),
  )

const evidenceOf = (compilation: ReturnType<typeof compile>) =>
  compilation.corpus?.differences[0]?.answers.flatMap(({ evidence }) => evidence)

describe('linkDifferences', () => {
  it('says of the words of each answer what it rests on that they give it', () => {
    expect(evidenceOf(compile({ answers: [stated, inferred], text }))).toMatchObject([
      { exact: 'on Tuesday', basis: 'stated', because: null },
      { exact: 'Earlier in the day', basis: 'inferred', because: inferred.because },
    ])
  })

  it('says of the words of each answer whether they are a part of a sentence', () => {
    expect(evidenceOf(compile({ answers: [stated, inferred], text }))).toMatchObject([
      { cut: { before: true, after: false } },
      { cut: { before: false, after: true } },
    ])
  })

  it('takes words at the ends of a quotation as whole, and words inside of it not', () => {
    const quoted = '"Tuesday was long," he said. "It was a Tuesday in all."'
    const said = (statement: string, whole: string, answer: string, words: string) =>
      aStatement({ statement, text: whole, answers: [{ question: 'day', answer, words }] })
    const passages = [
      said('long', 'Tuesday was long', 'tuesday', 'Tuesday was long'),
      said('all', 'It was a Tuesday in all', 'earlier', 'a Tuesday'),
    ]
    const lists = {
      events: [anEvent({ basis: 'inferred', because: 'So it seems' })],
      differences: [difference],
    }
    const evidence = evidenceOf(compileCorpus(aVisit({ one: { text: quoted, passages } }, lists)))
    expect(evidence?.map(({ cut }) => cut)).toEqual([
      { before: false, after: false },
      { before: true, after: true },
    ])
  })

  it('keeps an inference that one of two passages makes of the same words', () => {
    const bare = { question: 'day', answer: 'earlier', words: 'Earlier in the day' }
    const telling = { event: 'meeting', says: { status: 'held' }, text, answers: [stated, bare] }
    const evidence = evidenceOf(compile(telling, { answers: [inferred], text }))
    expect(evidence?.map(({ basis }) => basis)).toEqual(['stated', 'inferred'])
  })

  it('wants the reason of an inference', () => {
    const { because: _, ...unreasoned } = inferred
    const { problems } = compile({ answers: [stated, unreasoned], text })
    expect(problems.map(({ code }) => code)).toEqual(['REASON_MISSING'])
  })
})
