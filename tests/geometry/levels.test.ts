import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ColumnWidths } from '#geometry/column-widths.ts'
import { widenColumns } from '#geometry/column-widths.ts'
import { fadesAt } from '#geometry/edge-fades.ts'
import { columnsInView, levelsInView } from '#geometry/levels.ts'

const px = (min: number, max: number) => fc.double({ min, max, noNaN: true })
const levels = ['counts', 'discs', 'words', 'quotes']

/** Columns of which nothing is known but how wide they are by themselves. */
const plain = (natural: readonly number[]): ColumnWidths => ({
  natural,
  across: natural.map(() => 0),
  down: natural.map(() => 0),
})
const widths = fc.array(px(20, 400), { minLength: 1, maxLength: 40 }).map(plain)

describe('columnsInView', () => {
  it('has exactly the columns that reach into what does not fade of the frame', () => {
    fc.assert(
      fc.property(widths, px(0.5, 20), px(0, 1), px(50, 1500), (columns, k, at, framePx) => {
        const boxes = widenColumns(columns, k)
        const end = boxes.reduce((sum, { width }) => sum + width, 0)
        const viewport = { k, x: at * end }
        const { first, last } = columnsInView(boxes, viewport, framePx)
        boxes.forEach(({ x, width }, index) => {
          const { before, after } = fadesAt(viewport.x, end, framePx)
          const [from, to] = [viewport.x + before + 1, viewport.x + framePx - after - 1]
          const reachesIn = x + width > from && x < to
          expect(index >= first && index < last).toBe(reachesIn)
        })
      }),
    )
  })
})

describe('levelsInView', () => {
  it('goes from counts to discs, first words and whole quotes', () => {
    const shown = [0.5, 1, 3, 9].map((k) => levelsInView(plain([80]), { k, x: 0 }, 1000)[0])
    expect(shown).toEqual(levels)
  })

  it('never shows less of a column that is wider', () => {
    fc.assert(
      fc.property(px(20, 400), px(0.1, 30), px(0.1, 30), px(200, 2000), (natural, a, b, frame) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)].map((k) =>
          levels.indexOf(levelsInView(plain([natural]), { k, x: 0 }, frame)[0] ?? ''),
        )
        expect(less).toBeLessThanOrEqual(more ?? -1)
      }),
    )
  })

  it('shows discs in columns as wide as by themselves', () => {
    fc.assert(
      fc.property(widths, px(200, 2000), (columns, frame) => {
        expect(new Set(levelsInView(columns, { k: 1, x: 0 }, frame))).toEqual(new Set(['discs']))
      }),
    )
  })

  it('counts in every column where it counts in one', () => {
    fc.assert(
      fc.property(widths, px(0.1, 20), px(200, 2000), (columns, k, frame) => {
        const shown = new Set(levelsInView(columns, { k, x: 0 }, frame))
        expect(shown.has('counts') && shown.size > 1).toBe(false)
      }),
    )
  })

  it('shows words only of columns in the frame', () => {
    expect(levelsInView(plain([100, 100, 100]), { k: 5, x: 500 }, 500)).toEqual([
      'discs',
      'quotes',
      'discs',
    ])
  })

  it('shows no words of a column of which the whole px of a scrolled box leave less than one in sight', () => {
    const columns = plain([100.3, 100, 100])
    expect(levelsInView(columns, { k: 5, x: 501 }, 500)[0]).toBe('discs')
    expect(levelsInView(columns, { k: 5, x: 501 }, 500)[2]).toBe('discs')
  })

  it('changes no level of a column that stays in the frame while one moves', () => {
    fc.assert(
      fc.property(widths, px(0.5, 20), px(0, 2000), px(0, 300), (columns, k, x, by) => {
        const seen = (at: number) => columnsInView(widenColumns(columns, k), { k, x: at }, 800)
        const [here, there] = [x, x + by].map((at) => levelsInView(columns, { k, x: at }, 800))
        const [first, last] = [seen(x + by).first, seen(x).last]
        expect(there?.slice(first, last)).toEqual(here?.slice(first, last))
      }),
    )
  })
})
