import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linesOf, positionOf } from '#compiler/source-position.ts'
import { lineEnd, plainText } from './text-arbitraries.ts'

describe('linesOf', () => {
  it('cuts a text at every kind of line end, and joins to the text again', () => {
    const ended = fc.tuple(plainText, fc.oneof(lineEnd, fc.constant('\r')))
    fc.assert(
      fc.property(fc.array(ended), (list) => {
        const text = list.map(([line, end]) => line + end).join('')
        const lines = linesOf(text).map(({ start, end }) => text.slice(start, end))
        expect(lines).toEqual([...list.map(([line]) => line), ''])
      }),
    )
  })
})

describe('positionOf', () => {
  it('is the inverse of adding up lines and columns', () => {
    fc.assert(
      fc.property(fc.array(plainText, { minLength: 1 }), lineEnd, fc.nat(), (texts, end, seed) => {
        const text = texts.join(end)
        const offset = seed % (text.length + 1)
        const lines = linesOf(text)
        const { line, column } = positionOf(lines, offset)
        expect((lines[line - 1]?.start ?? -1) + column - 1).toBe(offset)
      }),
    )
  })

  it('counts code units, so that an emoji is two columns wide', () => {
    expect(positionOf(linesOf('a\n🌊b'), 4)).toEqual({ line: 2, column: 3 })
  })
})
