import { describe, expect, it } from 'vitest'
import { contentsOf, describeAlone, describeContents } from '#features/reader/contents.ts'
import { aCorpus, aSmallVisit, anArticle } from '../../support/corpus-builders.ts'

const contents = (id: string) => contentsOf({ id }, aSmallVisit())

describe('contentsOf', () => {
  it('counts statements by the form this article gives them, and what no other carries', () => {
    expect(contents('001_bb')).toEqual({
      forms: { direct: 1, partial: 0, reported: 1 },
      statements: { carried: 2, alone: 1 },
      events: { carried: 0, alone: 0 },
    })
  })
})

describe('describeContents', () => {
  it('names the forms that occur', () => {
    expect(describeContents(contents('000_aa'))).toBe(
      '4 statements: 1 direct quote, 2 with a few quoted words, 1 reported; 5 events',
    )
    expect(describeContents(contentsOf(anArticle(), aCorpus()))).toBe('0 statements; 0 events')
  })
})

describe('describeAlone', () => {
  it('says what no other article has, and when that is nothing', () => {
    expect(describeAlone(contents('000_aa'))).toBe('In no other article: 3 statements, 5 events')
    expect(describeAlone(contentsOf(anArticle(), aCorpus()))).toBe(
      'All of it is in other articles too',
    )
  })
})
