import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findHits, foldedWords, foldWord, wordsIn } from '#model/words.ts'

/** Letters with and without accents, joined and apart, and what stands between words. */
const someText = fc
  .array(fc.constantFrom(...'aÉß’\' "-9ﬁ我й', 'e\u0301', '\u0301', 'İ', '½', '\ud800'), {
    maxLength: 40,
  })
  .map((parts) => parts.join(''))

describe('foldWord', () => {
  it('forgets case and accents', () => {
    expect(['Ärger', 'élan', 'ЁЛКА', 'Łódź', 'straße', 'ﬁle'].map(foldWord)).toEqual([
      'arger',
      'elan',
      'елка',
      'lodz',
      'strasse',
      'file',
    ])
  })

  it('gives the same for what is folded already', () => {
    fc.assert(
      fc.property(someText, (text) => {
        expect(foldWord(foldWord(text))).toBe(foldWord(text))
      }),
    )
  })
})

describe('wordsIn', () => {
  it('leaves out what an apostrophe cuts off', () => {
    expect(foldedWords("India’s ties, don't l’accord")).toEqual(['india', 'ties', 'don', 'accord'])
  })

  it('keeps initials, numbers and words beside quotation marks', () => {
    expect(foldedWords("S. Reed: 'A plan' for 2024-28")).toEqual([
      's',
      'reed',
      'a',
      'plan',
      'for',
      '2024',
      '28',
    ])
  })

  it('says where each word stands, in order and without overlap', () => {
    fc.assert(
      fc.property(someText, (text) => {
        let last = 0
        for (const { start, end, folded } of wordsIn(text)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(foldWord(text.slice(start, end))).toBe(folded)
          expect(folded).not.toBe('')
          last = end
        }
      }),
    )
  })
})

describe('findHits', () => {
  it('finds the words of a text that are among the terms', () => {
    const hits = findHits('Éclair, eclair and ECLAIRS', new Set(['eclair']))
    expect(hits.map(({ start, end }) => [start, end])).toEqual([
      [0, 6],
      [8, 14],
    ])
  })

  it('finds nothing where there are no terms', () => {
    expect(findHits('anything', new Set())).toEqual([])
  })
})
