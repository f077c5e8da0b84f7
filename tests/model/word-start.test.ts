import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { beginsAt } from '#model/word-start.ts'

const startsOf = (text: string) =>
  Array.from({ length: text.length + 2 }, (_, at) => at).filter((at) => beginsAt(text, at))

describe('beginsAt', () => {
  it('finds where words and marks begin, and nothing else', () => {
    expect(startsOf('He said, “yes”.')).toEqual([0, 3, 7, 9, 10, 13, 14])
    expect(startsOf('é漢 🌊 x')).toEqual([0, 3, 6])
    expect(startsOf('')).toEqual([])
  })

  it('takes every word of any text', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[\p{L}\p{N}]+$/u), { minLength: 1 }), (words) => {
        const text = words.join(' ')
        const starts = words.map(
          (_, index) => words.slice(0, index).join(' ').length + (index && 1),
        )
        expect(startsOf(text)).toEqual(starts)
      }),
    )
  })
})
