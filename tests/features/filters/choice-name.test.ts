import { describe, expect, it } from 'vitest'
import { choiceName } from '#features/filters/choice-name.ts'
import { aCorpus, anArticle, aSmallVisit } from '../../support/corpus-builders.ts'

const visit = aSmallVisit()

describe('choiceName', () => {
  it.each([
    ['people', 'reed', 'Reed', 'Reed'],
    ['topics', 'ports', 'Ports', 'Ports'],
    [
      'articles',
      '001_bb',
      '001 unnamed',
      '[The minister said on Wednesday …] record 001, publisher not stated',
    ],
    ['days', '2021-05-12', '12', 'Wednesday 12 May'],
    ['days', 'before', 'Before', 'Before the visit'],
    ['people', 'gone', 'gone', 'gone'],
  ] as const)('names a value of %s: %s', (facet, value, shown, spoken) => {
    expect(choiceName(visit, facet, value)).toEqual({ shown, spoken })
  })

  it('names an article by its publisher alone, unless another has the same', () => {
    const publisher = { name: 'The Mole', basis: 'stated', because: null } as const
    const one = aCorpus({ articles: [anArticle({ publisher }), anArticle({ id: '001_bb' })] })
    expect(choiceName(one, 'articles', '000_aa')).toEqual({
      shown: 'The Mole',
      spoken: '000 The Mole',
    })
    const two = aCorpus({
      articles: ['000_aa', '001_bb'].map((id) => anArticle({ id, publisher })),
    })
    expect(choiceName(two, 'articles', '001_bb').shown).toBe('001 The Mole')
  })
})
