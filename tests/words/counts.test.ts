import { describe, expect, it } from 'vitest'
import { articles, articlesInWords, entries } from '#words/counts.ts'

describe('a count', () => {
  it('has a singular for one alone', () => {
    expect([0, 1, 2].map(articles)).toEqual(['0 articles', '1 article', '2 articles'])
  })

  it('knows plurals of their own', () => {
    expect(entries(2)).toBe('2 entries')
  })
})

describe('articlesInWords', () => {
  it('writes numbers up to twelve out', () => {
    expect([0, 1, 5, 12, 13].map(articlesInWords)).toEqual([
      'No articles',
      'One article',
      'Five articles',
      'Twelve articles',
      '13 articles',
    ])
  })
})
