import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codePointOffsets, codePointsAfter, codePointsBefore } from '#export/code-points.ts'
import { textWithStretches } from './hostile-text.ts'

const codePoints = (text: string) => Array.from(text)

describe('codePointOffsets', () => {
  it('counts a byte-order mark and a letter as one, an astral letter as one', () => {
    const toCodePoint = codePointOffsets('\ufeffa🌊b')
    expect([0, 1, 2, 4, 5].map(toCodePoint)).toEqual([0, 1, 2, 3, 4])
  })

  it('counts half a surrogate pair without its other half as one', () => {
    const toCodePoint = codePointOffsets('\ud83ca\udf0a')
    expect([0, 1, 2, 3].map(toCodePoint)).toEqual([0, 1, 2, 3])
  })

  it('selects exactly the passage from the code points of any text', () => {
    fc.assert(
      fc.property(textWithStretches, ([text, stretches]) => {
        const toCodePoint = codePointOffsets(text)
        for (const { start, end } of stretches) {
          const selected = codePoints(text).slice(toCodePoint(start), toCodePoint(end))
          expect(selected.join('')).toBe(text.slice(start, end))
        }
      }),
    )
  })
})

describe('codePointsBefore and codePointsAfter', () => {
  it('give what surrounds a passage, whole and no longer than asked', () => {
    fc.assert(
      fc.property(
        textWithStretches,
        fc.integer({ min: 1, max: 40 }),
        ([text, stretches], count) => {
          for (const { start, end } of stretches) {
            const before = codePoints(text.slice(0, start)).slice(-count)
            const after = codePoints(text.slice(end)).slice(0, count)
            expect(codePointsBefore(text, start, count)).toBe(before.join(''))
            expect(codePointsAfter(text, end, count)).toBe(after.join(''))
          }
        },
      ),
    )
  })

  it('never cut a character in half', () => {
    expect(codePointsBefore('🌊🌊🌊', 6, 2)).toBe('🌊🌊')
    expect(codePointsBefore('🌊a', 3, 1)).toBe('a')
    expect(codePointsAfter('🌊🌊🌊', 0, 2)).toBe('🌊🌊')
  })
})
