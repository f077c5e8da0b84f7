import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createTimeAxis, domainOf, leastGap, mostZoom } from '#geometry/time-axis.ts'
import { daysBetween, ticksBetween } from '#geometry/time-ticks.ts'
import { aVisit } from '../support/corpus-builders.ts'

const dayMs = 86_400_000
const domain = domainOf(aVisit())
const someTime = fc.integer({ min: domain.start, max: domain.end })

describe('createTimeAxis', () => {
  it('begins with the first midnight of the visit and ends with its last', () => {
    const { toPx } = createTimeAxis(domain, 900)
    expect(toPx(Date.parse('2021-05-11T00:00Z'))).toBe(0)
    expect(toPx(Date.parse('2021-05-14T00:00Z'))).toBe(900)
  })

  it('keeps the order of times and leads back from px to time', () => {
    const { toPx, toMs } = createTimeAxis(domain, 900)
    fc.assert(
      fc.property(someTime, someTime, (a, b) => {
        expect(Math.sign(toPx(a) - toPx(b))).toBe(Math.sign(a - b))
        expect(Math.abs(toMs(toPx(a)) - a)).toBeLessThanOrEqual(1)
      }),
    )
  })
})

describe('mostZoom', () => {
  const axis = createTimeAxis(domain, 900)

  it('stops where an hour fills the frame', () => {
    expect(mostZoom(axis, 900, Infinity)).toBeCloseTo(72, 6)
  })

  it('goes on until neighbours in time have a mark each, but no finer than a minute', () => {
    const pxOf = (ms: number, gap: number) => (ms / axis.msPerPx) * mostZoom(axis, 900, gap)
    expect(pxOf(60_000, 60_000)).toBeCloseTo(24, 6)
    expect(pxOf(60_000, 1)).toBeCloseTo(24, 6)
  })
})

describe('leastGap', () => {
  it('is the least time between two different ones', () => {
    expect(leastGap([50, 10, 10, 30])).toBe(20)
    expect(leastGap([10, 10])).toBe(Infinity)
    expect(leastGap([])).toBe(Infinity)
  })
})

describe('ticksBetween', () => {
  it('names the days where days are all that fits', () => {
    const labels = ticksBetween(domain.start, domain.end, (3 * dayMs) / 300).map(
      ({ label }) => label,
    )
    expect(labels).toEqual(['Tue 11', 'Wed 12', 'Thu 13', 'Fri 14'])
  })

  it('gives the hours between the days where there is room', () => {
    const ticks = ticksBetween(domain.start, domain.start + dayMs, dayMs / 400)
    expect(ticks.map(({ label }) => label)).toEqual(['Tue 11', '06:00', '12:00', '18:00', 'Wed 12'])
    expect(ticks.filter(({ isDay }) => isDay)).toHaveLength(2)
  })

  it('has no stroke finer than a minute', () => {
    const ticks = ticksBetween(domain.start, domain.start + 120_000, 120_000 / 1000)
    expect(ticks.map(({ label }) => label)).toEqual(['Tue 11', '00:01', '00:02'])
  })

  it('stands in order and inside its bounds', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 3000 }),
        fc.integer({ min: 50, max: 2000 }),
        (h, px) => {
          const [from, to] = [domain.start, domain.start + h * 60_000]
          const times = ticksBetween(from, to, (to - from) / px).map(({ at }) => at)
          expect(times).toEqual(times.toSorted((a, b) => a - b))
          times.forEach((at) => expect(at >= from && at <= to).toBe(true))
        },
      ),
    )
  })
})

describe('daysBetween', () => {
  it('names the day of every moment that is seen, however far one is zoomed in', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 4319 }),
        fc.integer({ min: 1, max: 600 }),
        (at, span) => {
          const from = domain.start + at * 60_000
          const days = daysBetween(from, from + span * 60_000, (span * 60_000) / 900)
          expect(days.some((day) => day.at <= from && from < day.end)).toBe(true)
          expect(days.map(({ at: start, end }) => end - start)).toEqual(days.map(() => dayMs))
        },
      ),
    )
  })
})
