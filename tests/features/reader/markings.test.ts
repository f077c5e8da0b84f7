import { describe, expect, it } from 'vitest'
import { handlesOf, markingsOf, partsOf } from '#features/reader/markings.ts'
import type { Corpus } from '#model/corpus.ts'
import {
  aCorpus,
  aDifference,
  anArticle,
  anEvent,
  aPassage,
  aRendering,
  aStatement,
  aTelling,
} from '../../support/corpus-builders.ts'

const corpus: Corpus = aCorpus({
  events: [
    anEvent({ tellings: [aTelling({ start: 0, end: 60 }), aTelling({ article: '001_bb' })] }),
  ],
  statements: [
    aStatement({
      renderings: [
        aRendering({
          form: 'partial',
          passages: [aPassage({ start: 10, kind: 'context' }), aPassage({ start: 22 })],
        }),
        aRendering({ article: '001_bb', passages: [aPassage({ start: 500 })] }),
      ],
    }),
  ],
  differences: [aDifference()],
})

const [article = anArticle()] = corpus.articles
const markings = markingsOf(article, corpus)

describe('markingsOf', () => {
  it('has every passage of the article’s statements, tellings and answers, and none of another', () => {
    expect(markings.map(({ kind, start }) => [kind, start])).toEqual([
      ['event', 0],
      ['quote', 10],
      ['quote', 22],
      ['difference', 0],
    ])
  })

  it('puts what lies within another after it', () => {
    const lengths = markings.map(({ start, end }) => end - start)
    expect(lengths).toEqual(lengths.toSorted((a, b) => b - a))
  })

  it('tells a statement’s own words from the article’s', () => {
    expect(markings.flatMap(({ kind, passage }) => (kind === 'quote' ? passage : []))).toEqual([
      'context',
      'verbatim',
    ])
  })

  it('says of a statement how this article gives it, not how another does', () => {
    const label = markings.find(({ kind }) => kind === 'quote')?.label
    expect(label).toContain('a few quoted words')
  })

  it('marks where the headline says a statement again, as this article gives it in its text', () => {
    const repeats = [{ statement: 'stone-on-trade', start: 2, end: 8 }]
    const said = markingsOf(anArticle({ repeats }), corpus).find(({ start }) => start === 2)
    expect(said).toMatchObject({ kind: 'quote', id: 'stone-on-trade', form: null, starts: [2] })
    expect(said?.label).toMatch(/^Says again: Stone, a few quoted words, /)
  })

  it('says whether an event is told as held or as planned', () => {
    const told = aCorpus({ events: [anEvent({ tellings: [aTelling({ status: 'planned' })] })] })
    expect(markingsOf(anArticle(), told)).toMatchObject([
      { status: 'planned', label: 'Event, planned: Talks' },
    ])
  })

  it('gives no two markings the same key', () => {
    expect(new Set(markings.map(({ key }) => key)).size).toBe(markings.length)
  })
})

describe('handlesOf', () => {
  it('has one handle for all passages that belong together, where the first begins', () => {
    expect(handlesOf(markings).map(({ kind, start }) => [kind, start])).toEqual([
      ['event', 0],
      ['quote', 10],
      ['difference', 0],
    ])
  })
})

describe('partsOf', () => {
  it('has all passages that belong together', () => {
    const last = markings.find(({ start }) => start === 22)
    expect(last && partsOf(last, markings).map(({ start }) => start)).toEqual([10, 22])
  })
})
