import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Piece } from '#model/wording.ts'
import { toWords } from '#features/timeline/whole-words.ts'

const texts = fc
  .array(fc.array(fc.constantFrom('a', 'port', 'harbours', ' ', '\u00a0', '…', ',', '”')))
  .map((parts) => parts.map((part) => part.join('')))

const aPiece = (text: string, kind: Piece['kind'] = 'verbatim'): Piece => ({
  start: 0,
  kind,
  lead: '',
  opening: '',
  exact: text,
  closing: '',
  text,
  trail: '',
})

const wordsOf = (given: readonly string[]): readonly string[] =>
  toWords(given.map((text) => aPiece(text))).map(([, text]) => text)

describe('the words of some pieces', () => {
  it('are together what was given', () => {
    fc.assert(
      fc.property(texts, (given) => {
        expect(wordsOf(given).join('')).toBe(given.join(''))
      }),
    )
  })

  it('are broken nowhere but after a space, whatever pieces they are made of', () => {
    fc.assert(
      fc.property(texts, (given) => {
        for (const word of wordsOf(given).slice(0, -1)) expect(word).toMatch(/(?: |^)$/)
      }),
    )
  })

  it('are one each in the first letters of a piece, as far as a place that shows some can show any', () => {
    fc.assert(
      fc.property(texts, (given) => {
        fc.pre(given.every(({ length }) => length < 200))
        for (const word of wordsOf(given)) expect(word).not.toMatch(/ [^ ]/)
      }),
    )
    expect(wordsOf(['to '.repeat(1000)]).length).toBeLessThan(70)
  })

  it('look as they begin', () => {
    expect(toWords([aPiece('he said “free'), aPiece(', open', 'context')])).toEqual([
      ['verbatim', 'he '],
      ['verbatim', 'said '],
      ['verbatim', '“free, '],
      ['context', 'open'],
    ])
  })
})
