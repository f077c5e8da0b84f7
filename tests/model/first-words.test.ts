import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { firstWords } from '#model/first-words.ts'
import type { Passage } from '#model/corpus.ts'
import { aPassage, aRendering, aStatement } from '../support/corpus-builders.ts'

const saying = (...passages: Passage[]) =>
  aStatement({ renderings: [aRendering({ form: 'partial', passages })] })

describe('firstWords', () => {
  it('gives all words where there are few', () => {
    const statement = saying(aPassage({ exact: 'We are content' }))
    expect(firstWords(statement, 60)).toBe('“We are content”')
  })

  it('cuts after a word, the sign of omission outside of the quotation that goes on', () => {
    const statement = saying(aPassage({ exact: 'We are quite content with it' }))
    expect(firstWords(statement, 8)).toBe('“We are quite” …')
  })

  it('cuts between signs where words are written together', () => {
    const statement = saying(aPassage({ exact: '港は、開いている' }))
    expect(firstWords(statement, 2)).toBe('“港は、” …')
    expect(firstWords(statement, 4)).toBe('“港は、開” …')
  })

  it('says that more follows what is quoted whole', () => {
    const statement = saying(
      aPassage({ exact: 'He called it ', kind: 'context' }),
      aPassage({ start: 14, exact: 'a pleasure' }),
      aPassage({ start: 25, exact: ' to be there', kind: 'context' }),
    )
    expect(firstWords(statement, 20)).toBe('He called it “a pleasure” …')
  })

  it('puts marks around nothing but what is verbatim, and never gives words that are not there', () => {
    const words = fc.stringMatching(/^[a-z]{1,9}( [a-z]{1,9}){0,9}$/)
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 90 }), (exact, length) => {
        const quoted = firstWords(saying(aPassage({ exact })), length)
        expect(exact.startsWith(quoted.replace(/^“|”( …)?$/g, ''))).toBe(true)
        const told = firstWords(saying(aPassage({ exact, kind: 'context' })), length)
        expect(told).not.toMatch(/[“”]/)
        expect(exact.startsWith(told.replace(/ …$/, ''))).toBe(true)
      }),
    )
  })
})
