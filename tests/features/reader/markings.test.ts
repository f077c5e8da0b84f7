import { describe, expect, it } from 'vitest'
import { handlesAt, markingsOf } from '#features/reader/markings.ts'
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

  it('gives no two markings the same key', () => {
    expect(new Set(markings.map(({ key }) => key)).size).toBe(markings.length)
  })
})

describe('handlesAt', () => {
  it('finds what begins at a place, once for all passages that belong together', () => {
    expect(handlesAt(markings, 0).map(({ kind }) => kind)).toEqual(['event', 'difference'])
    expect(handlesAt(markings, 10).map(({ starts }) => starts)).toEqual([[10, 22]])
    expect(handlesAt(markings, 22)).toEqual([])
  })
})
