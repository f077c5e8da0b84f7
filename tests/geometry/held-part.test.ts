import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { heldPart } from '#geometry/held-part.ts'

const px = fc.integer({ min: 0, max: 1000 })
const extent = fc.tuple(px, px).map(([start, size]) => ({ start, end: start + size }))
const picture = fc.record({
  ends: fc.array(px, { minLength: 1, maxLength: 12 }),
  marks: fc.array(extent, { maxLength: 12 }),
  least: px,
  most: px,
})

const rows = [100, 125, 150, 175]

describe('the held part of a picture', () => {
  it('ends with a row and shows what must be seen, if any row does', () => {
    fc.assert(
      fc.property(picture, (given) => {
        const possible = given.ends.filter((end) => end >= given.least)
        expect(possible.length === 0 ? [null] : possible).toContain(heldPart(given))
      }),
    )
  })

  it('takes more than its room only where no row that would do ends above', () => {
    fc.assert(
      fc.property(picture, (given) => {
        const held = heldPart(given) ?? 0
        const higher = given.ends.filter((end) => end >= given.least && end < held)
        expect(held <= given.most || higher.length === 0).toBe(true)
      }),
    )
  })

  it('is as high as there is room for', () => {
    expect(heldPart({ ends: rows, marks: [], least: 40, most: 160 })).toBe(150)
    expect(heldPart({ ends: rows, marks: [], least: 40, most: 175 })).toBe(175)
  })

  it('cuts through no mark that stands beside several rows', () => {
    const marks = [{ start: 120, end: 160 }]
    expect(heldPart({ ends: rows, marks, least: 40, most: 160 })).toBe(100)
    expect(heldPart({ ends: rows, marks, least: 110, most: 160 })).toBe(150)
  })

  it('is the same whatever comes first', () => {
    fc.assert(
      fc.property(picture, (given) => {
        const { ends, marks } = given
        const reversed = { ...given, ends: ends.toReversed(), marks: marks.toReversed() }
        expect(heldPart(reversed)).toBe(heldPart(given))
      }),
    )
  })
})
