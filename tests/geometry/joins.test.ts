import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Join, JoinCell } from '#geometry/joins.ts'
import { toJoinRows } from '#geometry/joins.ts'

const columns = 12
const someJoins: fc.Arbitrary<Join[]> = fc
  .array(
    fc.record({
      ghost: fc.record({ column: fc.nat(columns - 1), rank: fc.option(fc.nat(3)) }),
      event: fc.record({ column: fc.nat(columns), rank: fc.constant(null) }),
    }),
    { maxLength: 8 },
  )
  .map((joins) => joins.map((join, index) => ({ ...join, id: `join-${index}` })))

/** The cells with the columns they begin and end at. */
const placed = (row: readonly JoinCell[]) => {
  let at = 0
  return row.map((cell) => {
    const start = at
    at += cell.columns
    return { ...cell, start, end: at }
  })
}

describe('toJoinRows', () => {
  it('fills every row from the first column to the last', () => {
    fc.assert(
      fc.property(someJoins, (joins) => {
        for (const row of toJoinRows(joins, columns)) {
          expect(row.every((cell) => cell.columns > 0)).toBe(true)
          expect(placed(row).at(-1)?.end).toBe(columns)
        }
      }),
    )
  })

  it('draws each line once and unbroken, from the ghost to its event or the other way round', () => {
    fc.assert(
      fc.property(someJoins, (joins) => {
        const rows = toJoinRows(joins, columns).map(placed)
        for (const { id, ghost, event } of joins) {
          const parts = rows.flatMap((row) => row.filter(({ line }) => line?.id === id))
          const isLine = ghost.column !== event.column || ghost.rank !== null
          expect(parts.length > 0).toBe(isLine)
          if (!isLine) continue
          const [first] = parts
          const last = parts.at(-1)
          expect(parts.map(({ line }) => [line?.isFirst, line?.isLast])).toEqual(
            parts.length === 1
              ? [[true, true]]
              : [
                  [true, false],
                  [false, true],
                ],
          )
          const ends = [
            [first?.start, first?.line?.from],
            last?.line?.to === null ? [last.end, null] : [last?.start, last?.line?.to],
          ]
          expect(ends).toContainEqual([ghost.column, ghost.rank])
          expect(ends).toContainEqual([event.column, null])
          expect(last?.start).toBe(parts.length === 2 ? first?.end : first?.start)
        }
      }),
    )
  })

  it('puts two lines that touch into different rows', () => {
    const joins = [
      { id: 'a', ghost: { column: 0, rank: 0 }, event: { column: 2, rank: null } },
      { id: 'b', ghost: { column: 4, rank: null }, event: { column: 2, rank: null } },
    ]
    expect(toJoinRows(joins, columns)).toHaveLength(2)
  })

  it('has no row where nothing is joined', () => {
    expect(toJoinRows([], columns)).toEqual([])
  })
})
