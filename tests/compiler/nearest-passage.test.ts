import { describe, expect, it } from 'vitest'
import { nearestPassage } from '#compiler/nearest-passage.ts'
import { problemCatalogue } from '#compiler/problem-catalogue.ts'

const text = 'First line.\nHe said “we will open it” today.\nThe workers\u00a0left.'

describe('nearestPassage', () => {
  it('grows less alike as more letters are wrong', () => {
    const percent = [
      'we will open it',
      'we will opem it',
      'we wild opem it',
      've wild opem id',
    ].map((words) => nearestPassage(text, words)?.percent ?? 0)
    expect(percent).toEqual(percent.toSorted((left, right) => right - left))
    expect(new Set(percent).size).toBe(4)
  })

  it('gives the words of the article and their line', () => {
    expect(nearestPassage(text, 'said "we will open it" today')).toMatchObject({
      exact: 'said “we will open it” today',
      line: 2,
      percent: 93,
    })
  })

  it('names the characters that differ, which may look the same', () => {
    expect(nearestPassage(text, 'The workers left.')?.unlike).toBe(
      'U+0020 where the article has U+00A0',
    )
    expect(nearestPassage(text, 'said "we will open')?.unlike).toBe(
      '" (U+0022) where the article has “ (U+201C)',
    )
  })

  it('shows of long words the place where they differ', () => {
    const long = `It ${'was so and '.repeat(12)}then we will open it ${'and so it was '.repeat(12)}`
    const nearest = nearestPassage(long, long.replace('will open', 'will shut').trim())
    const { message } = problemCatalogue.QUOTE_NOT_IN_ARTICLE
    const words = long.replace('will open', 'will shut').trim()
    expect(message({ words, nearest })).toContain('will shut')
    expect(message({ words, nearest })).toContain('will open')
  })

  it('is null where nothing is alike', () => {
    expect(nearestPassage(text, 'Quite something else was promised')).toBeNull()
  })
})
