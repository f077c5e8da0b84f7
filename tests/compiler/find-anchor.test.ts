import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findAnchor, findWithin, occurrences } from '#compiler/find-anchor.ts'
import { lineEnd, plainText } from './text-arbitraries.ts'

describe('occurrences', () => {
  it('finds overlapping occurrences, in text order', () => {
    expect(occurrences('aaaa', 'aa').map(({ start }) => start)).toEqual([0, 1, 2])
  })

  it('finds the empty text nowhere', () => {
    expect(occurrences('abc', '')).toEqual([])
  })

  it('takes signs that mean something to patterns for themselves', () => {
    expect(occurrences('a (b)\nc.* d', '(b)\nc.*')).toEqual([{ start: 2, end: 9 }])
  })

  it('matches a line break with the line end that the text has, whichever it is', () => {
    fc.assert(
      fc.property(plainText, plainText, lineEnd, (above, below, end) => {
        const text = `x ${above}${end}${below}`
        const [found] = occurrences(text, `${above}\n${below}`)
        expect(text.slice(found?.start, found?.end)).toBe(`${above}${end}${below}`)
      }),
    )
  })

  it('finds only stretches that are the words letter by letter', () => {
    fc.assert(
      fc.property(plainText, plainText, plainText, (before, words, after) => {
        const text = before + words + after
        const found = occurrences(text, words)
        expect(found.map(({ start }) => start)).toContain(before.length)
        for (const { start, end } of found) expect(text.slice(start, end)).toBe(words)
      }),
    )
  })

  it('does not take one way of writing a letter for another', () => {
    expect(occurrences('cafe\u0301', 'café')).toEqual([])
    expect(occurrences('a\u00a0b', 'a b')).toEqual([])
    expect(occurrences('“yes”', '"yes"')).toEqual([])
  })
})

describe('findAnchor', () => {
  const text = 'She said, “Yes.” He said, "Yes."'

  it('lets prefix and suffix decide between places', () => {
    expect(findAnchor(text, { text: 'Yes.' })).toHaveLength(2)
    expect(findAnchor(text, { text: 'Yes.', prefix: 'He said,' })).toEqual([{ start: 27, end: 31 }])
    expect(findAnchor(text, { text: 'Yes.', suffix: 'He' })).toEqual([{ start: 11, end: 15 }])
  })

  it('compares the context letter by letter, but for marks and white space beside the words', () => {
    expect(findAnchor(text, { text: 'Yes.', prefix: 'She said, “' })).toHaveLength(1)
    expect(findAnchor(text, { text: 'Yes.', prefix: 'She said' })).toEqual([])
    expect(findAnchor(text, { text: 'Yes.', prefix: 'she said,' })).toEqual([])
  })

  it('compares a context of white space alone as it stands', () => {
    const title = 'News / A title\n\nA title\n'
    expect(findAnchor(title, { text: 'A title', prefix: '\n\n' })).toEqual([{ start: 16, end: 23 }])
  })
})

describe('findWithin', () => {
  it('finds nothing that reaches beyond the stretch', () => {
    expect(findWithin('abcabc', { text: 'abc' }, { start: 1, end: 6 })).toEqual([
      { start: 3, end: 6 },
    ])
    expect(findWithin('abcabc', { text: 'abc' }, { start: 1, end: 5 })).toEqual([])
  })
})
