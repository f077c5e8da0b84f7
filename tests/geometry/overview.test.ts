import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createStripScale, labelsOf, placeBars, spanOf, toStrip } from '#geometry/overview.ts'

const height = 20

const someCounts = fc
  .tuple(fc.boolean(), fc.array(fc.nat(50), { minLength: 1, maxLength: 40 }), fc.boolean())
  .map(([hasBefore, counts, hasAfter]) => [
    ...(hasBefore ? [{ day: 'before', count: 3 }] : []),
    ...counts.map((count, index) => ({ day: `day ${index}`, count })),
    ...(hasAfter ? [{ day: 'after', count: 2 }] : []),
  ])

describe('placeBars', () => {
  it('fills the strip from edge to edge, every day as wide as the others', () => {
    fc.assert(
      fc.property(someCounts, (counts) => {
        const bars = placeBars(counts, height)
        expect(bars.map(({ day }) => day)).toEqual(counts.map(({ day }) => day))
        expect(bars[0]?.x).toBe(0)
        bars.forEach(({ x, width }, index) => {
          expect(x + width).toBeCloseTo(bars[index + 1]?.x ?? 1, 9)
        })
        const days = bars.filter(({ day }) => day.startsWith('day'))
        days.forEach(({ width }) => expect(width).toBeCloseTo(days[0]?.width ?? 0, 9))
      }),
    )
  })

  it('stands every bar on the lower edge, inside the strip, and flat only where nothing is told', () => {
    fc.assert(
      fc.property(someCounts, (counts) => {
        for (const bar of placeBars(counts, height)) {
          expect(bar.y + bar.height).toBeCloseTo(height, 6)
          expect(bar.height).toBeLessThanOrEqual(height)
          expect(bar.height > 0).toBe(bar.count > 0)
        }
      }),
    )
  })

  it('makes a bar as much higher as more is told', () => {
    const counts = [1, 2, 0].map((count, index) => ({ day: `day ${index}`, count }))
    expect(placeBars(counts, height).map((bar) => bar.height)).toEqual([height / 2, height, 0])
  })

  it('is empty without days', () => {
    expect(placeBars([], height)).toEqual([])
  })
})

describe('createStripScale', () => {
  it('leads back from a part of the strip to the days it shows', () => {
    fc.assert(
      fc.property(someCounts, fc.double({ min: 0, max: 1, noNaN: true }), (counts, at) => {
        const strip = toStrip(counts)
        const scale = createStripScale(strip)
        const { start, end } = spanOf(strip)
        const day = start + at * (end - start)
        expect(scale.invert(scale(day))).toBeCloseTo(day, 6)
      }),
    )
  })
})

describe('labelsOf', () => {
  it('leaves out weekdays and then days as the strip gets longer', () => {
    expect([5, 12, 40].map((days) => labelsOf({ days }))).toEqual([
      { every: 1, hasWeekday: true },
      { every: 1, hasWeekday: false },
      { every: 3, hasWeekday: false },
    ])
  })
})
