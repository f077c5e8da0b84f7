import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hasExactWords, hasWords, wordsCut } from '#compiler/word-bounds.ts'
import { words } from './text-arbitraries.ts'

/** The words cut by taking what stands between two bars. */
function cutAt(marked: string) {
  const [before = '', taken = '', after = ''] = marked.split('|')
  const stretch = { start: before.length, end: before.length + taken.length }
  return wordsCut(before + taken + after, stretch)
}

describe('wordsCut', () => {
  it.each([
    ['in |Mosco|w', ['Moscow']],
    ['|T|uesday', ['Tuesday']],
    ['in 20|23', ['2023']],
    ['cafe|\u0301| noir', ['cafe\u0301']],
    ['कि|ताब|', ['किताब']],
    ['क|ि|', ['कि']],
    ['مد|\u0651|', ['مد\u0651']],
    ['👩|\u200d🚀|', ['👩\u200d🚀']],
    ['🇳|🇿|', ['🇳🇿']],
  ])('finds the word that is cut in %s', (marked, expected) => {
    expect(cutAt(marked)).toEqual(expected)
  })

  it.each([
    'in |Moscow|.',
    'the |workers|’ houses',
    '’|tis| true',
    'don|’|t',
    'he is |5|\' 3"',
    '|time-tested| partner',
    'the |end|Next article',
    '中|俄会|谈',
    'ב|מוסקבה|',
    'و|موسكو|',
    '모스크바|에서|',
    '2023|年',
    'so|🌊|there',
    'from |$50| on',
  ])('takes %s for whole words', (marked) => {
    expect(cutAt(marked)).toEqual([])
  })

  it('never finds a word cut at a space', () => {
    fc.assert(
      fc.property(words, words, words, (before, taken, after) => {
        expect(cutAt(`${before} |${taken}| ${after}`)).toEqual([])
      }),
    )
  })
})

describe('hasWords', () => {
  it('knows whole words in any case and with any white space', () => {
    expect(hasWords('By PRESS\nTRUST of India', 'Press Trust of India')).toBe(true)
    expect(hasWords('the Postal Service', 'post')).toBe(false)
    expect(hasExactWords('in Moscow', 'moscow')).toBe(false)
    expect(hasExactWords('Moscovite, not of Mosco', 'Mosco')).toBe(true)
  })
})
