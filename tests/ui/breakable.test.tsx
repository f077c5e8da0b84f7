import { render } from '@testing-library/react'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { breakable } from '#ui/breakable.tsx'

const shown = (text: string): HTMLElement => render(<p>{breakable(text)}</p>).container

describe('breakable', () => {
  it('leaves a text alone whose words are as long as words are', () => {
    expect(breakable('The sea does not wait.'.repeat(99).replaceAll('.', '. '))).toBeTypeOf(
      'string',
    )
  })

  it('lets a line end after each 1,000 letters of a word that never ends', () => {
    const page = shown(`so h${'o'.repeat(2_500)}`)
    expect(page.querySelectorAll('wbr')).toHaveLength(2)
  })

  it('loses no letter and adds none', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 40 })), (words) => {
        const text = words.flatMap((word) => [word, word.repeat(60)]).join(' ')
        expect(shown(text).textContent).toBe(text)
      }),
      { numRuns: 30 },
    )
  })
})
