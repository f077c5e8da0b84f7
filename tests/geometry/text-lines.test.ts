import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countLines, textWidth } from '#geometry/text-lines.ts'

const someText = fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1, maxLength: 12 })

describe('countLines', () => {
  it('needs one line for a text that fits, and more the narrower it gets', () => {
    fc.assert(
      fc.property(someText, fc.integer({ min: 20, max: 400 }), (words, widthPx) => {
        const text = words.join(' ')
        expect(countLines(text, textWidth(text))).toBe(1)
        expect(countLines(text, widthPx)).toBeGreaterThanOrEqual(
          Math.floor(textWidth(text.replaceAll(' ', '')) / widthPx),
        )
      }),
    )
  })
})
