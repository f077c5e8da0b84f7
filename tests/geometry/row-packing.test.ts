import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { packRows } from '#geometry/row-packing.ts'

const stretches = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 80 })), {
    maxLength: 40,
  })
  .map((pairs) =>
    pairs.map(([start, length], index) => ({ id: `s${index}`, start, end: start + length })),
  )

describe('packRows', () => {
  it('lays no stretch upon another, and keeps the gap', () => {
    fc.assert(
      fc.property(stretches, fc.integer({ min: 0, max: 10 }), (all, gap) => {
        const rows = packRows(all, gap)
        for (const a of all) {
          for (const b of all) {
            if (a.id === b.id || rows.get(a.id) !== rows.get(b.id)) continue
            expect(a.end + gap <= b.start || b.end + gap <= a.start).toBe(true)
          }
        }
      }),
    )
  })

  it('gives every stretch a row, and of those that start together the first given the upper', () => {
    fc.assert(
      fc.property(stretches, (all) => {
        const rows = packRows(all)
        expect(rows.size).toBe(all.length)
        all.forEach((a, index) => {
          for (const b of all.slice(index + 1)) {
            if (a.start !== b.start || a.end === a.start) continue
            expect(rows.get(a.id)).toBeLessThan(rows.get(b.id) ?? 0)
          }
        })
      }),
    )
  })

  it('puts nothing above its least row', () => {
    const rows = packRows([
      { id: 'a', start: 0, end: 10, least: 2 },
      { id: 'b', start: 5, end: 10 },
    ])
    expect([...rows]).toEqual([
      ['a', 2],
      ['b', 0],
    ])
  })

  it('needs one row where nothing meets', () => {
    const rows = packRows([
      { id: 'b', start: 10, end: 20 },
      { id: 'a', start: 0, end: 10 },
    ])
    expect([...rows]).toEqual([
      ['a', 0],
      ['b', 0],
    ])
  })
})
