import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isScrolledFrom } from '#features/timeline/scrolled.ts'

const px = (min: number, max: number) => fc.integer({ min, max })

describe('isScrolledFrom', () => {
  it('is never where a box holds what it was told as near as its size allows', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 5000, noNaN: true }),
        px(100, 2000),
        px(0, 3000),
        (x, clientWidth, more) => {
          // As browsers do: within what there is to scroll, in whole px.
          const scrollLeft = Math.min(Math.round(x), more)
          const box = { scrollLeft, scrollWidth: clientWidth + more, clientWidth }
          expect(isScrolledFrom(x, box)).toBe(false)
        },
      ),
    )
  })

  it('is wherever somebody has moved it by more than rounding', () => {
    fc.assert(
      fc.property(
        px(0, 3000),
        px(0, 3000),
        px(100, 2000),
        px(1, 3000),
        (a, b, clientWidth, more) => {
          const [x, scrollLeft] = [Math.min(a, more), Math.min(b, more)]
          fc.pre(Math.abs(x - scrollLeft) > 1)
          const box = { scrollLeft, scrollWidth: clientWidth + more, clientWidth }
          expect(isScrolledFrom(x, box)).toBe(true)
        },
      ),
    )
  })
})
