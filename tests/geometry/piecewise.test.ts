import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createPiecewise } from '#geometry/piecewise.ts'

const ascending = (length: number) =>
  fc
    .uniqueArray(fc.integer({ min: -1000, max: 1000 }), { minLength: length, maxLength: length })
    .map((numbers) => numbers.toSorted((a, b) => a - b))

const knots = fc
  .integer({ min: 2, max: 8 })
  .chain((length) => fc.record({ domain: ascending(length), range: ascending(length) }))

describe('createPiecewise', () => {
  it('is exact at each knot, both ways', () => {
    fc.assert(
      fc.property(knots, ({ domain, range }) => {
        const scale = createPiecewise(domain, range)
        expect(domain.map((x) => scale(x))).toEqual(range)
        expect(range.map((y) => scale.invert(y))).toEqual(domain)
      }),
    )
  })

  it('never turns back, stays within its ends, and is undone by its inverse', () => {
    const part = fc.double({ min: 0, max: 1, noNaN: true })
    fc.assert(
      fc.property(knots, part, part, ({ domain, range }, a, b) => {
        const scale = createPiecewise(domain, range)
        const [first = 0, last = 0] = [domain[0], domain.at(-1)]
        const [low, high] = [Math.min(a, b), Math.max(a, b)].map(
          (at) => first + (last - first) * at,
        )
        expect(scale(low ?? 0)).toBeLessThanOrEqual(scale(high ?? 0) + 1e-9)
        expect(scale.invert(scale(low ?? 0))).toBeCloseTo(low ?? 0, 6)
        expect(scale(first - 1)).toBe(range[0])
        expect(scale(last + 1)).toBe(range.at(-1))
      }),
    )
  })
})
