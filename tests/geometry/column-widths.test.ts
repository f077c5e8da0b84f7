import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  columnsInView,
  extentOfColumns,
  leastWiden,
  levelAt,
  levelsInView,
  mostWiden,
  widenColumns,
} from '#geometry/column-widths.ts'

const px = (min: number, max: number) => fc.double({ min, max, noNaN: true })
const widths = fc.array(px(20, 400), { minLength: 1, maxLength: 40 })
const levels = ['counts', 'discs', 'words', 'quotes']

describe('widenColumns', () => {
  it('keeps the order of the columns and leaves no gap between them', () => {
    fc.assert(
      fc.property(widths, px(0.2, 40), (natural, k) => {
        const boxes = widenColumns(natural, k)
        expect(boxes).toHaveLength(natural.length)
        boxes.slice(1).forEach(({ x }, index) => {
          const before = boxes[index]
          expect(x).toBeCloseTo((before?.x ?? 0) + (before?.width ?? 0), 6)
        })
      }),
    )
  })

  it('widens the whole by the same factor as each column', () => {
    fc.assert(
      fc.property(widths, px(0.2, 40), (natural, k) => {
        const last = widenColumns(natural, k).at(-1)
        const { end } = extentOfColumns(natural, 0, natural.length - 1)
        expect((last?.x ?? 0) + (last?.width ?? 0)).toBeCloseTo(end * k, 4)
      }),
    )
  })
})

describe('levelAt', () => {
  it('never shows less of a column that is wider', () => {
    fc.assert(
      fc.property(px(20, 400), px(1, 3000), px(1, 3000), px(200, 2000), (natural, a, b, frame) => {
        const [narrow, wide] = [Math.min(a, b), Math.max(a, b)]
        const [less, more] = [levelAt(narrow, natural, frame), levelAt(wide, natural, frame)]
        expect(levels.indexOf(less)).toBeLessThanOrEqual(levels.indexOf(more))
      }),
    )
  })

  it('shows discs in a column as wide as by itself', () => {
    fc.assert(
      fc.property(px(20, 400), px(200, 2000), (natural, frame) => {
        expect(levelAt(natural, natural, frame)).toBe('discs')
      }),
    )
  })

  it('goes from counts to discs, first words and whole quotes', () => {
    expect([40, 80, 240, 900].map((width) => levelAt(width, 80, 1000))).toEqual(levels)
  })
})

describe('columnsInView', () => {
  it('has exactly the columns that reach into the frame', () => {
    fc.assert(
      fc.property(widths, px(0.5, 20), px(0, 1), px(50, 1500), (natural, k, at, framePx) => {
        const boxes = widenColumns(natural, k)
        const end = boxes.reduce((sum, { width }) => sum + width, 0)
        const viewport = { k, x: at * end }
        const { first, last } = columnsInView(boxes, viewport, framePx)
        boxes.forEach(({ x, width }, index) => {
          const reachesIn = x + width > viewport.x + 1 && x < viewport.x + framePx - 1
          expect(index >= first && index < last).toBe(reachesIn)
        })
      }),
    )
  })
})

describe('levelsInView', () => {
  it('shows words only of columns in the frame', () => {
    expect(levelsInView([100, 100, 100], { k: 5, x: 500 }, 500)).toEqual([
      'discs',
      'quotes',
      'discs',
    ])
  })

  it('shows no words of a column of which the whole px of a scrolled box leave less than one in sight', () => {
    expect(levelsInView([100.3, 100, 100], { k: 5, x: 501 }, 500)[0]).toBe('discs')
    expect(levelsInView([100.3, 100, 100], { k: 5, x: 501 }, 500)[2]).toBe('discs')
  })

  it('changes no level of a column that stays in the frame while one moves', () => {
    fc.assert(
      fc.property(widths, px(0.5, 20), px(0, 2000), px(0, 300), (natural, k, x, by) => {
        const seen = (at: number) => columnsInView(widenColumns(natural, k), { k, x: at }, 800)
        const [here, there] = [x, x + by].map((at) => levelsInView(natural, { k, x: at }, 800))
        const [first, last] = [seen(x + by).first, seen(x).last]
        expect(there?.slice(first, last)).toEqual(here?.slice(first, last))
      }),
    )
  })
})

describe('mostWiden', () => {
  it('stops where the narrowest column fills the frame', () => {
    expect(mostWiden([100, 200, 150], 1000)).toBe(10)
    expect(mostWiden([2000], 1000)).toBe(1)
    expect(mostWiden([], 1000)).toBe(1)
  })
})

describe('leastWiden', () => {
  it('brings all columns into the frame, unless one would be narrower than its node and counts', () => {
    expect(leastWiden({ contentPx: 1000, framePx: 500 }, [200, 800])).toBe(0.5)
    expect(leastWiden({ contentPx: 1000, framePx: 100 }, [80, 200])).toBe(0.5)
    expect(leastWiden({ contentPx: 1000, framePx: 1000 }, [200])).toBe(1)
    expect(leastWiden({ contentPx: 1000, framePx: 500 }, [30])).toBe(1)
    expect(leastWiden({ contentPx: 1000, framePx: 500 }, [])).toBe(0.5)
  })

  it('shows counts in every column that it narrows a good deal', () => {
    fc.assert(
      fc.property(widths, px(50, 1500), (natural, framePx) => {
        const contentPx = natural.reduce((sum, width) => sum + width, 0)
        const k = leastWiden({ contentPx, framePx }, natural)
        fc.pre(k < 0.79)
        const shown = levelsInView(natural, { k, x: 0 }, framePx)
        expect(new Set(shown)).toEqual(new Set(['counts']))
      }),
    )
  })
})
