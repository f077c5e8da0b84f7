import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cutPiece, isIn } from '#model/word-marks.ts'
import { toPieces } from '#model/wording.ts'
import { aPassage, aRendering } from '../support/corpus-builders.ts'

const piecesOf = (passages: ReturnType<typeof aPassage>[]) =>
  toPieces([aRendering({ passages })]).flat()

describe('cutPiece', () => {
  it('parts the marked words from the others and from the quotation marks', () => {
    const [piece] = piecesOf([aPassage({ start: 40, exact: 'Ships sail.' })])
    const marked = [{ start: 46, end: 50 }]
    const segments = piece ? cutPiece(piece, marked) : []
    expect(segments.map((segment) => [segment.text, isIn(segment, marked)])).toEqual([
      ['“', false],
      ['Ships ', false],
      ['sail', true],
      ['.', false],
      ['”', false],
    ])
  })

  it('leaves the words whole where nothing touches them', () => {
    const [piece] = piecesOf([aPassage({ start: 40, exact: 'Ships sail.', kind: 'context' })])
    const segments = piece ? cutPiece(piece, [{ start: 10, end: 40 }]) : []
    expect(segments.map(({ text }) => text)).toEqual(['Ships sail.'])
  })

  const stretch = fc
    .tuple(fc.nat(60), fc.nat(20))
    .map(([start, size]) => ({ start, end: start + size }))

  it('moves no letter: the segments of any cut are the rendering, letter by letter', () => {
    const drafts = fc.array(
      fc.record({ skip: fc.nat(4), exact: fc.string({ minLength: 1, maxLength: 12 }) }),
      { minLength: 1, maxLength: 4 },
    )
    fc.assert(
      fc.property(drafts, fc.array(stretch), fc.boolean(), (parts, stretches, isQuoted) => {
        let at = 0
        const kind = isQuoted ? 'verbatim' : 'context'
        const passages = parts.map(({ skip, exact }) => {
          const passage = aPassage({ start: at + skip, exact, kind })
          at = passage.end
          return passage
        })
        const pieces = piecesOf(passages)
        for (const [index, piece] of pieces.entries()) {
          const segments = cutPiece(piece, stretches)
          expect(segments.map(({ text }) => text).join('')).toBe(piece.text)
          const letters = segments.filter(({ start, end }) => end > start)
          expect(letters.map(({ text }) => text).join('')).toBe(passages[index]?.exact)
          for (const { start, end, text } of letters) {
            expect(end - start).toBe(text.length)
          }
        }
      }),
    )
  })
})
