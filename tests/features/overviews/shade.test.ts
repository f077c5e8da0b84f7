import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toShade } from '#features/overviews/shade.ts'

describe('toShade', () => {
  it('shades nothing for nothing, and more never lighter', () => {
    fc.assert(
      fc.property(fc.nat({ max: 300 }), (largest) => {
        const shades = Array.from({ length: largest + 1 }, (_, count) => toShade(largest)(count))
        expect(shades[0]).toBe(0)
        expect(shades).toEqual(shades.toSorted((a, b) => a - b))
        expect(shades.slice(1).every((shade) => shade > 0)).toBe(true)
        expect(shades.at(-1)).toBe(Math.min(largest, 4))
      }),
    )
  })

  it('takes small numbers step by step', () => {
    expect([1, 2, 3].map(toShade(3))).toEqual([1, 2, 3])
  })
})
