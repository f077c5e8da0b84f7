import { describe, expect, it } from 'vitest'
import { sayDay, sayPlace } from '#features/timeline/ghost-words.ts'
import { aCorpus, anArticle, anEvent, aTelling } from '../../support/corpus-builders.ts'

describe('sayDay', () => {
  it('names everybody who says so, each once', () => {
    const ghostOf = (...articles: string[]) => ({
      event: anEvent(),
      tellings: articles.map((article) => aTelling({ article })),
    })
    const say = (...articles: string[]) => sayDay(ghostOf(...articles), '2021-05-11', aCorpus())
    expect(say('001_bb', '001_bb')).toBe('001 says Tuesday 11 May')
    expect(say('000_aa', '001_bb')).toBe('000, 001 say Tuesday 11 May')
  })
})

describe('sayPlace', () => {
  const block = { repeats: [], kind: 'body' as const }
  const article = anArticle({
    blocks: [
      { ...block, kind: 'headline', paragraph: 0, start: 0, end: 50 },
      { ...block, paragraph: 2, start: 60, end: 80 },
      { ...block, paragraph: 2, start: 81, end: 99 },
      { ...block, paragraph: 5, start: 110, end: 150 },
    ],
  })

  it('counts the paragraphs of the running text alone', () => {
    const places = [10, 60, 85, 120].map((start) => sayPlace(aTelling({ start }), article))
    expect(places).toEqual([
      'in its headline',
      'in its first paragraph',
      'in its first paragraph',
      'in its paragraph 2',
    ])
  })

  it('is null before the first block', () => {
    expect(sayPlace(aTelling({ start: 0 }), anArticle({ blocks: [] }))).toBeNull()
  })
})
