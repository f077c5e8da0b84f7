import { describe, expect, it } from 'vitest'
import { isSameSelection, ownersOf, startIn } from '#model/selection.ts'
import {
  aCorpus,
  anArticle,
  anEvent,
  aPassage,
  aRendering,
  aSmallVisit,
  aStatement,
  aTelling,
} from '../support/corpus-builders.ts'

describe('isSameSelection', () => {
  it('tells an event from a quote of the same id', () => {
    expect(isSameSelection({ kind: 'event', id: 'a' }, { kind: 'event', id: 'a' })).toBe(true)
    expect(isSameSelection({ kind: 'event', id: 'a' }, { kind: 'quote', id: 'a' })).toBe(false)
    expect(isSameSelection({ kind: 'event', id: 'a' }, null)).toBe(false)
    expect(isSameSelection(null, null)).toBe(true)
  })
})

describe('ownersOf', () => {
  const visit = aSmallVisit()

  it('finds the statement whose passage begins there, in that article only', () => {
    const quote = { kind: 'quote', id: 'reed-on-ports' }
    expect(ownersOf(visit, { article: '000_aa', start: 200 })).toEqual([quote])
    expect(ownersOf(visit, { article: '001_bb', start: 20 })).toEqual([quote])
    expect(ownersOf(visit, { article: '001_bb', start: 200 })).toEqual([])
  })

  it('names statements before events, and all of them', () => {
    const corpus = aCorpus({
      events: [anEvent({ tellings: [aTelling({ start: 0 })] })],
      statements: [aStatement({ id: 'a' }), aStatement({ id: 'b' })],
    })
    expect(ownersOf(corpus, { article: '000_aa', start: 0 })).toEqual([
      { kind: 'quote', id: 'a' },
      { kind: 'quote', id: 'b' },
      { kind: 'event', id: 'talks' },
    ])
  })

  it('names the statement that a headline says again, before events', () => {
    const corpus = aCorpus({
      articles: [anArticle({ repeats: [{ statement: 'a', start: 7, end: 9 }] })],
      events: [anEvent({ tellings: [aTelling({ start: 7 })] })],
      statements: [aStatement({ id: 'a' })],
    })
    expect(ownersOf(corpus, { article: '000_aa', start: 7 })).toEqual([
      { kind: 'quote', id: 'a' },
      { kind: 'event', id: 'talks' },
    ])
  })

  it('is empty at the top of an article', () => {
    expect(ownersOf(visit, { article: '000_aa', start: null })).toEqual([])
  })
})

describe('startIn', () => {
  const given = (start: number, form: 'direct' | 'reported', article = '000_aa') =>
    aRendering({ article, form, passages: [aPassage({ start }), aPassage({ start: start + 50 })] })
  const corpus = aCorpus({
    events: [anEvent({ tellings: [aTelling({ start: 7 }), aTelling({ start: 90 })] })],
    statements: [
      aStatement({ id: 'a', renderings: [given(3, 'reported'), given(60, 'direct')] }),
      aStatement({ id: 'b', renderings: [given(5, 'direct', '001_bb')] }),
    ],
  })

  it('is where the article gives a quote most fully, or tells of an event first', () => {
    expect(startIn(corpus, '000_aa', { kind: 'quote', id: 'a' })).toBe(60)
    expect(startIn(corpus, '000_aa', { kind: 'event', id: 'talks' })).toBe(7)
  })

  it('is nowhere in an article that has nothing of it, nor where nothing is chosen', () => {
    expect(startIn(corpus, '000_aa', { kind: 'quote', id: 'b' })).toBeNull()
    expect(startIn(corpus, '001_bb', { kind: 'event', id: 'talks' })).toBeNull()
    expect(startIn(corpus, '000_aa', { kind: 'event', id: 'party' })).toBeNull()
    expect(startIn(corpus, '000_aa', null)).toBeNull()
  })
})
