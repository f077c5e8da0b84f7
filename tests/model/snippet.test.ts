import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toSnippet } from '#model/snippet.ts'
import { aCorpus, aPassage, aRendering, aStatement } from '../support/corpus-builders.ts'

const none = aCorpus()
const long = `${'word '.repeat(40)}harbour${' word'.repeat(40)}`
const place = (text: string, start = 0) => ({ article: '000_aa', start, end: text.length })

describe('toSnippet', () => {
  it('is the whole of a short paragraph', () => {
    expect(
      toSnippet(place('The harbour\n opens.'), 'The harbour\n opens.', new Set(['harbour']), none),
    ).toEqual({
      start: 4,
      words: 'The harbour opens.',
    })
  })

  it('is cut between words, and says where', () => {
    const { start, words } = toSnippet(place(long), long, new Set(['harbour']), none)
    expect(start).toBe(200)
    expect(words).toMatch(/^… word (word )*harbour( word)+ …$/)
    expect(words.length).toBeLessThan(200)
  })

  it('prefers a hit outside of statements', () => {
    const text = 'harbour, harbour'
    const statements = [
      aStatement({
        renderings: [aRendering({ passages: [aPassage({ start: 0, exact: 'harbour' })] })],
      }),
    ]
    const corpus = aCorpus({ statements })
    expect(toSnippet(place(text), text, new Set(['harbour']), corpus).start).toBe(9)
    expect(toSnippet(place('harbour'), 'harbour', new Set(['harbour']), corpus).start).toBe(0)
  })

  it('is the beginning of a paragraph without a hit', () => {
    expect(toSnippet(place(long), long, new Set(), none)).toMatchObject({ start: 0 })
  })

  it('holds the hit, whatever stands around it', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), fc.string({ maxLength: 200 }), (left, right) => {
        const text = `${left} harbour ${right}`
        const { words } = toSnippet(place(text), text, new Set(['harbour']), none)
        expect(words).toContain('harbour')
      }),
    )
  })
})
