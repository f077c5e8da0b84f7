import { describe, expect, it } from 'vitest'
import { sayGrounds, sayPlace } from '#features/timeline/ghost-words.ts'
import { aCorpus, anArticle, aTelling } from '../../support/corpus-builders.ts'

describe('sayGrounds', () => {
  const inferred = { basis: 'inferred' as const, because: '“Tuesday” is the day before' }

  it('says where one telling stands and what its day is inferred from', () => {
    expect(sayGrounds([aTelling(inferred)], aCorpus())).toEqual([
      'in its first paragraph',
      'day inferred: “Tuesday” is the day before',
    ])
  })

  it('says of each of several tellings what it rests on', () => {
    const tellings = [aTelling(), aTelling({ article: '001_bb', ...inferred })]
    expect(sayGrounds(tellings, aCorpus())).toEqual([
      '000: in its first paragraph',
      '001: in its first paragraph, day inferred: “Tuesday” is the day before',
    ])
  })
})

describe('sayPlace', () => {
  const block = { kind: 'body' as const }
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
