import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ColumnWidths } from '#geometry/column-widths.ts'
import {
  extentOfColumns,
  leastWiden,
  mostWiden,
  toColumnWidths,
  widenColumns,
  writingAt,
} from '#geometry/column-widths.ts'

const px = (min: number, max: number) => fc.double({ min, max, noNaN: true })

/** Columns as the table has them, each with what its words need across and downwards. */
const columnWidths = fc
  .array(fc.record({ natural: px(20, 400), across: px(0, 1), down: px(0, 1) }), {
    minLength: 1,
    maxLength: 40,
  })
  .map((columns): ColumnWidths => ({
    natural: columns.map(({ natural }) => natural),
    across: columns.map(({ natural, across }) => natural * across),
    down: columns.map(({ natural, across, down }) => natural * across * down),
  }))

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0)
const widthsAt = (widths: ColumnWidths, k: number): readonly number[] =>
  widenColumns(widths, k).map(({ width }) => width)

describe('widenColumns', () => {
  it('keeps the order of the columns and leaves no gap between them', () => {
    fc.assert(
      fc.property(columnWidths, px(0.2, 40), (widths, k) => {
        const boxes = widenColumns(widths, k)
        expect(boxes).toHaveLength(widths.natural.length)
        boxes.slice(1).forEach(({ x }, index) => {
          const before = boxes[index]
          expect(x).toBeCloseTo((before?.x ?? 0) + (before?.width ?? 0), 6)
        })
      }),
    )
  })

  it('makes the whole as many times as wide, as far as the words allow', () => {
    fc.assert(
      fc.property(columnWidths, px(0, 40), (widths, k) => {
        const { end } = extentOfColumns(widths.natural, 0, widths.natural.length - 1)
        expect(sum(widthsAt(widths, k))).toBeCloseTo(Math.max(end * k, sum(widths.down)), 4)
      }),
    )
  })

  it('widens every column alike', () => {
    fc.assert(
      fc.property(columnWidths, px(1, 40), (widths, k) => {
        widthsAt(widths, k).forEach((width, index) =>
          expect(width).toBeCloseTo((widths.natural[index] ?? 0) * k, 6),
        )
      }),
    )
  })

  it('never makes a column narrower than its longest word, in the way that the words are written', () => {
    fc.assert(
      fc.property(columnWidths, px(0, 2), (widths, k) => {
        const needed = widths[writingAt(widths, k)]
        widthsAt(widths, k).forEach((width, index) =>
          expect(width).toBeGreaterThanOrEqual((needed[index] ?? 0) - 1e-4),
        )
      }),
    )
  })

  it('makes no column narrower by zooming in', () => {
    fc.assert(
      fc.property(columnWidths, px(0, 3), px(0, 3), (widths, a, b) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)].map((k) => widthsAt(widths, k))
        less?.forEach((width, index) => expect(more?.[index]).toBeGreaterThanOrEqual(width - 1e-4))
      }),
    )
  })

  it('holds where words written another way need more room than by themselves', () => {
    const widths = toColumnWidths({ natural: [20, 100], across: [25, 50], down: [30, 10] })
    expect(widths).toEqual({ natural: [20, 100], across: [20, 50], down: [20, 10] })
    expect(widthsAt(widths, 0.5)).toEqual([20, 40])
  })
})

describe('writingAt', () => {
  it('writes downwards only where all words have no room across', () => {
    const widths = { natural: [100, 100], across: [80, 40], down: [20, 20] }
    expect([2, 1, 0.7, 0.6, 0.59, 0.2].map((k) => writingAt(widths, k))).toEqual([
      'across',
      'across',
      'across',
      'across',
      'down',
      'down',
    ])
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
  it('brings all columns into the frame, unless words written downwards have no room in it', () => {
    fc.assert(
      fc.property(columnWidths, px(10, 1500), (widths, framePx) => {
        const total = sum(widthsAt(widths, leastWiden(widths, framePx)))
        expect(total).toBeCloseTo(
          Math.min(sum(widths.natural), Math.max(framePx, sum(widths.down))),
          4,
        )
      }),
    )
  })

  it('narrows nothing that is in the frame by itself', () => {
    const widths = { natural: [200], across: [100], down: [20] }
    expect(leastWiden(widths, 200)).toBe(1)
    expect(leastWiden({ natural: [], across: [], down: [] }, 200)).toBe(1)
  })
})
