import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Grip } from '#geometry/overview-window.ts'
import { daysInView, pullWindow, reachOf, viewportOf, windowOf } from '#geometry/overview-window.ts'

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

  it('is the very window that was asked for, as far as the bounds of zoom allow', () => {
    fc.assert(
      fc.property(someWindow, px(200, 2000), ({ edges, start, end }, framePx) => {
        const frame = { contentPx: edges.at(-1) ?? 0, framePx, minK: 1e-3, maxK: 1e9 }
        const seen = windowOf(viewportOf({ start, end }, frame, edges), frame, edges)
        expect(seen.start).toBeCloseTo(start, 6)
        expect(seen.end).toBeCloseTo(end, 6)
      }),
    )
  })

  it('counts in days, however wide each of them is drawn', () => {
    // Of the frame 20 px fade at either edge.
    const frame = { contentPx: 1280, framePx: 320, minK: 1, maxK: 10 }
    const edges = [0, 400, 580, 1280]
    expect(windowOf({ k: 1, x: 280 }, frame, edges)).toEqual({ start: 0.75, end: 2 })
  })
})

describe('the picture’s ends', () => {
  const edges = [100, 300, 500]
  const frame = { contentPx: 600, framePx: 200, minK: 1, maxK: 10 }

  it('are the ends of the strip', () => {
    expect(windowOf({ k: 1, x: 0 }, frame, edges)).toEqual({ start: -1, end: 0.4375 })
    expect(windowOf({ k: 1, x: 400 }, frame, edges)).toEqual({ start: 1.5625, end: 3 })
    expect(reachOf(frame, edges)).toEqual({ start: -1, end: 3 })
  })

  it('are out of reach where the picture has only days', () => {
    expect(reachOf({ contentPx: 500 }, [0, 250, 500])).toEqual({ start: 0, end: 2 })
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
          const reach = { start: -1, end: days + 1 }
          const pulled = pullWindow({ start, end }, grip, by, reach)
          expect(pulled.start).toBeGreaterThanOrEqual(-1 - 1e-9)
          expect(pulled.end).toBeLessThanOrEqual(days + 1 + 1e-9)
          expect(pulled.end).toBeGreaterThan(pulled.start)
        },
      ),
    )
  })

  it('moves the whole without stretching it', () => {
    fc.assert(
      fc.property(someWindow, px(-20, 20), ({ days, start, end }, by) => {
        const pulled = pullWindow({ start, end }, 'whole', by, { start: 0, end: days })
        expect(pulled.end - pulled.start).toBeCloseTo(end - start, 9)
      }),
    )
  })
})
