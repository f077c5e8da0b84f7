import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countLines, longestWord, textWidth } from '#geometry/text-lines.ts'

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

  it('breaks between letters as wide as high, but before no sign', () => {
    expect(textWidth('日本の港。')).toBe(60)
    expect(countLines('日本の港を', 36)).toBe(2)
    expect(countLines('日本、の', 24)).toBe(3)
    expect(longestWord('日本の港ABC')).toBe(textWidth('ABC'))
    expect(countLines('한국 항구', 24)).toBe(2)
  })
})
