import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cutPieces } from '#features/reader/holds.ts'
import type { Marking } from '#features/reader/markings.ts'

const aHandle = (start: number): Marking => ({
  key: `event ${start}`,
  kind: 'event',
  id: 'talks',
  form: null,
  status: 'held',
  passage: 'context',
  start,
  end: start + 4,
  starts: [start],
  label: 'Event',
})

const heldIn = (text: string, ...starts: readonly number[]) =>
  cutPieces(text, { start: 0, end: text.length }, starts.map(aHandle)).map(
    (piece) =>
      [text.slice(piece.start, piece.end), piece.handles.map(({ start }) => start)] as const,
  )

describe('cutPieces', () => {
  it('loses no letter and no handle', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'b', ' ', '"', '“', '.', ','), maxLength: 40 }),
        fc.uniqueArray(fc.nat(39), { maxLength: 6 }),
        (text, drafts) => {
          const starts = drafts.filter((start) => start < text.length)
          const pieces = heldIn(text, ...starts)
          expect(pieces.map(([words]) => words).join('')).toBe(text)
          expect(new Set(pieces.flatMap(([, held]) => held))).toEqual(new Set(starts))
          for (const [words] of pieces) expect(words).not.toBe('')
        },
      ),
    )
  })

  it('holds a handle to the word it stands before', () => {
    expect(heldIn('He said ships sail.', 8)).toEqual([
      ['He said ', []],
      ['ships', [8]],
      [' sail.', []],
    ])
  })

  it('puts a handle before the mark that opens the words, be there a space between', () => {
    expect(heldIn('said, "Ships sail', 7)[1]).toEqual(['"Ships', [7]])
    expect(heldIn('said, " Ships sail', 8)[1]).toEqual(['" Ships', [8]])
  })

  it('leaves a mark that closes the words before', () => {
    expect(heldIn('"Ships sail."The talks', 13)).toEqual([
      ['"Ships sail."', []],
      ['The', [13]],
      [' talks', []],
    ])
  })

  it('cuts out a word that is asked for, with or without a handle', () => {
    const spotsIn = (text: string, spot: number, ...starts: readonly number[]) =>
      cutPieces(text, { start: 0, end: text.length }, starts.map(aHandle), spot)
        .filter(({ isSpot }) => isSpot)
        .map(({ start, end, handles }) => [text.slice(start, end), handles.length])
    expect(spotsIn('He said ships sail.', 8)).toEqual([['ships', 0]])
    expect(spotsIn('He said ships sail.', 8, 8)).toEqual([['ships', 1]])
    expect(spotsIn('He said ships sail.', 90)).toEqual([])
  })

  it('has several handles at one place', () => {
    expect(heldIn('said "Ships sail', 5, 6)[1]).toEqual(['"Ships', [5, 6]])
  })
})
