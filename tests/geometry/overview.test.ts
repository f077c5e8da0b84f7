import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Grip } from '#geometry/overview.ts'
import { daysInView, placeBars, pullWindow, viewportOf, windowOf } from '#geometry/overview.ts'

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

const px = (min: number, max: number) => fc.double({ min, max, noNaN: true })
const someEdges = fc
  .array(px(20, 400), { minLength: 1, maxLength: 8 })
  .map((widths) =>
    widths.reduce<number[]>((edges, width) => [...edges, (edges.at(-1) ?? 0) + width], [0]),
  )
const someWindow = fc
  .tuple(someEdges, px(0, 1), px(0, 1))
  .map(([edges, a, b]) => {
    const days = edges.length - 1
    return { edges, days, start: Math.min(a, b) * days, end: Math.max(a, b) * days }
  })
  .filter(({ start, end }) => end - start > 0.05)

describe('windowOf', () => {
  it('is led back to by the viewport of the window, where the picture fits the frame', () => {
    fc.assert(
      fc.property(someWindow, px(200, 2000), ({ edges, start, end }, framePx) => {
        const contentPx = edges.at(-1) ?? 0
        const frame = { contentPx, framePx: Math.max(framePx, contentPx), minK: 1, maxK: 1e9 }
        const seen = windowOf(viewportOf({ start, end }, frame, edges), frame, edges)
        expect(seen.start).toBeLessThanOrEqual(start + 1e-6)
        expect(seen.end).toBeGreaterThanOrEqual(end - 1e-6)
      }),
    )
  })

  it('counts in days, however wide each of them is drawn', () => {
    const frame = { contentPx: 400, framePx: 100, minK: 1, maxK: 10 }
    expect(windowOf({ k: 1, x: 100 }, frame, [0, 200, 250, 400])).toEqual({ start: 0.5, end: 1 })
  })
})

describe('daysInView', () => {
  const edges = [100, 300, 350, 500]
  const frame = { contentPx: 600, framePx: 50, minK: 1, maxK: 10 }

  it('are those of which more than a sliver is in view', () => {
    expect(daysInView({ k: 1, x: 280 }, frame, edges)).toEqual({ first: 0, last: 1 })
    expect(daysInView({ k: 1, x: 300 }, frame, edges)).toEqual({ first: 1, last: 1 })
    expect(daysInView({ k: 1, x: 299 }, frame, edges)).toEqual({ first: 1, last: 1 })
  })

  it('are none where only what lies beyond them is in view', () => {
    expect(daysInView({ k: 1, x: 0 }, frame, edges)).toBeNull()
    expect(daysInView({ k: 1, x: 520 }, frame, edges)).toBeNull()
  })

  it('are never a day that is not in view', () => {
    fc.assert(
      fc.property(px(1, 500), px(0, 1), (k, at) => {
        const viewport = { k, x: at * (frame.contentPx * k - frame.framePx) }
        const days = daysInView(viewport, frame, edges)
        if (!days) return
        expect(days.first).toBeLessThanOrEqual(days.last)
        expect((edges[days.first + 1] ?? 0) * k).toBeGreaterThan(viewport.x)
        expect((edges[days.last] ?? 0) * k).toBeLessThan(viewport.x + frame.framePx)
      }),
    )
  })
})

describe('pullWindow', () => {
  it('keeps the window among the days and its ends in order', () => {
    fc.assert(
      fc.property(
        someWindow,
        fc.constantFrom<Grip>('start', 'end', 'whole'),
        px(-20, 20),
        ({ days, start, end }, grip, by) => {
          const pulled = pullWindow({ start, end }, grip, by, days)
          expect(pulled.start).toBeGreaterThanOrEqual(-1e-9)
          expect(pulled.end).toBeLessThanOrEqual(days + 1e-9)
          expect(pulled.end).toBeGreaterThan(pulled.start)
        },
      ),
    )
  })

  it('moves the whole without stretching it', () => {
    fc.assert(
      fc.property(someWindow, px(-20, 20), ({ days, start, end }, by) => {
        const pulled = pullWindow({ start, end }, 'whole', by, days)
        expect(pulled.end - pulled.start).toBeCloseTo(end - start, 9)
      }),
    )
  })
})
