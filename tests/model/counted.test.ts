import { describe, expect, it } from 'vitest'
import { counted, countedInWords } from '#model/counted.ts'

describe('counted', () => {
  it('tells one from any other number', () => {
    expect([0, 1, 2].map((number) => counted(number, 'article'))).toEqual([
      '0 articles',
      '1 article',
      '2 articles',
    ])
    expect(counted(2, 'country', 'countries')).toBe('2 countries')
  })
})

describe('countedInWords', () => {
  it('writes numbers up to twelve in words', () => {
    expect([0, 1, 5, 12, 13].map((number) => countedInWords(number, 'article'))).toEqual([
      'No articles',
      'One article',
      'Five articles',
      'Twelve articles',
      '13 articles',
    ])
  })
})
