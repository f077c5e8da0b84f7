import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeBars } from '#geometry/overview.ts'

const size = { width: 240, height: 20 }
const dayMs = 86_400_000

const someDays = fc
  .tuple(
    fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }),
    fc.array(fc.nat(50), { minLength: 1, maxLength: 40 }),
  )
  .map(([first, counts]) =>
    counts.map((count, index) => ({
      day: new Date(first.getTime() + index * dayMs).toISOString().slice(0, 10),
      count,
    })),
  )

describe('placeBars', () => {
  it('fills the strip from edge to edge, day after day, each as wide as the others', () => {
    fc.assert(
      fc.property(someDays, (days) => {
        const bars = placeBars(days, size)
        expect(bars.map(({ day }) => day)).toEqual(days.map(({ day }) => day))
        bars.forEach(({ x, width }, index) => {
          expect(width).toBeCloseTo(size.width / days.length, 6)
          expect(x).toBeCloseTo((index * size.width) / days.length, 6)
        })
      }),
    )
  })

  it('stands every bar on the lower edge and keeps it inside the strip', () => {
    fc.assert(
      fc.property(someDays, (days) => {
        for (const { y, height } of placeBars(days, size)) {
          expect(y + height).toBeCloseTo(size.height, 6)
          expect(height).toBeGreaterThanOrEqual(0)
          expect(height).toBeLessThanOrEqual(size.height)
        }
      }),
    )
  })

  it('makes a bar as much higher as more is told', () => {
    const [one, two, none] = placeBars(
      [
        { day: '2021-05-11', count: 1 },
        { day: '2021-05-12', count: 2 },
        { day: '2021-05-13', count: 0 },
      ],
      size,
    )
    expect(two?.height).toBe(size.height)
    expect(one?.height).toBe(size.height / 2)
    expect(none?.height).toBe(0)
  })

  it('leaves the room of a day that is left out', () => {
    const [, last] = placeBars(
      [
        { day: '2021-05-11', count: 1 },
        { day: '2021-05-13', count: 1 },
      ],
      size,
    )
    expect(last?.x).toBe(160)
  })

  it('is empty without days', () => {
    expect(placeBars([], size)).toEqual([])
  })
})
