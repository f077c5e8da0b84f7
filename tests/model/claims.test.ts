import { describe, expect, it } from 'vitest'
import { countQuotes, describeCorpus } from '#model/claims.ts'
import {
  aCorpus,
  anArticle,
  aRendering,
  aSmallVisit,
  aStatement,
} from '../support/corpus-builders.ts'

describe('countQuotes', () => {
  it('counts statements with words in quotation marks, and reported ones not', () => {
    expect(countQuotes(aSmallVisit())).toBe(3)
  })

  it('counts a statement once that one article quotes and another reports', () => {
    const renderings = [aRendering({ form: 'reported' }), aRendering({ form: 'partial' })]
    expect(countQuotes(aCorpus({ statements: [aStatement({ renderings })] }))).toBe(1)
  })
})

describe('describeCorpus', () => {
  it('counts what there is', () => {
    expect(describeCorpus(aSmallVisit())).toBe(
      'Two articles, 5 statements, 5 events. The words of 3 quotes verified letter by letter.',
    )
  })

  it('claims nothing of quotes where there are none', () => {
    expect(describeCorpus(aCorpus({ articles: [anArticle()] }))).toBe(
      'One article, 0 statements, 0 events.',
    )
  })
})
