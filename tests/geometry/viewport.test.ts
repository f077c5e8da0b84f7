import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Frame, Viewport } from '#geometry/viewport.ts'
import {
  bringIntoView,
  clampViewport,
  extentInView,
  fitAll,
  fitExtent,
  nearestToMiddle,
  zoomAbout,
  zoomAboutExtent,
} from '#geometry/viewport.ts'

const px = (min: number, max: number) => fc.double({ min, max, noNaN: true })

const someFrame: fc.Arbitrary<Frame> = fc.record({
  contentPx: px(50, 5000),
  framePx: px(50, 3000),
  minK: px(0.02, 1),
  maxK: px(1, 500),
})
const someViewport: fc.Arbitrary<Viewport> = fc.record({ k: px(0.05, 600), x: px(-1e5, 1e6) })

const expectNear = (actual: Viewport, expected: Viewport): void => {
  expect(actual.k / expected.k).toBeCloseTo(1, 9)
  expect(Math.abs(actual.x - expected.x)).toBeLessThan(1e-6 * (1 + Math.abs(expected.x)) + 1e-3)
}

describe('zoomAbout', () => {
  it('is undone by the opposite factor about the same point', () => {
    fc.assert(
      fc.property(someViewport, px(0.1, 10), px(0, 3000), (viewport, factor, pointerPx) => {
        const there = zoomAbout(viewport, factor, pointerPx)
        expectNear(zoomAbout(there, 1 / factor, pointerPx), viewport)
      }),
    )
  })

  it('leaves what is under the pointer where it is', () => {
    fc.assert(
      fc.property(someViewport, px(0.1, 10), px(0, 3000), (viewport, factor, pointerPx) => {
        const after = zoomAbout(viewport, factor, pointerPx)
        const [before, then] = [
          (viewport.x + pointerPx) / viewport.k,
          (after.x + pointerPx) / after.k,
        ]
        expect(Math.abs(before - then)).toBeLessThan(1e-6 * (1 + Math.abs(before)))
      }),
    )
  })
})

describe('clampViewport', () => {
  it('shows nothing beyond the picture where the picture is wider than the frame', () => {
    fc.assert(
      fc.property(someViewport, someFrame, (viewport, frame) => {
        const { k, x } = clampViewport(viewport, frame)
        expect(k).toBeGreaterThanOrEqual(frame.minK)
        expect(k).toBeLessThanOrEqual(frame.maxK)
        expect(x).toBeGreaterThanOrEqual(0)
        expect(x).toBeLessThanOrEqual(Math.max(0, frame.contentPx * k - frame.framePx))
      }),
    )
  })

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(someViewport, someFrame, (viewport, frame) => {
        const once = clampViewport(viewport, frame)
        expect(clampViewport(once, frame)).toEqual(once)
      }),
    )
  })
})

describe('fitExtent', () => {
  it('brings the whole extent into view where zooming out far enough is allowed', () => {
    fc.assert(
      fc.property(someFrame, px(0, 1), px(0, 1), (frame, a, b) => {
        const start = Math.min(a, b) * frame.contentPx
        const end = Math.max(a, b) * frame.contentPx
        const seen = extentInView(fitExtent({ start, end }, frame), frame)
        fc.pre(frame.framePx / frame.minK >= end - start)
        expect(seen.start).toBeLessThanOrEqual(start + 1e-6)
        expect(seen.end).toBeGreaterThanOrEqual(end - 1e-6)
      }),
    )
  })

  it('fills what does not fade of the frame with an extent in the middle of a wide picture', () => {
    const frame = { contentPx: 1000, framePx: 640, minK: 1, maxK: 50 }
    expect(fitExtent({ start: 400, end: 500 }, frame)).toEqual({ k: 5.76, x: 2272 })
  })

  it('fills the frame with the whole picture, and its end of the frame with an end of the picture', () => {
    const frame = { contentPx: 1000, framePx: 640, minK: 0.1, maxK: 50 }
    expect(fitExtent({ start: 0, end: 1000 }, frame)).toEqual({ k: 0.64, x: 0 })
    expect(fitExtent({ start: 0, end: 200 }, frame)).toEqual({ k: 3.04, x: 0 })
    expect(fitExtent({ start: 800, end: 1000 }, frame)).toEqual({ k: 3.04, x: 2400 })
  })
})

describe('the bounds of zoom', () => {
  it('hold, however little of the picture is in the frame', () => {
    fc.assert(
      fc.property(someViewport, someFrame, px(0, 1), px(0, 1), (viewport, frame, a, b) => {
        const start = Math.min(a, b) * frame.contentPx
        const end = Math.max(a, b) * frame.contentPx
        const all = [
          fitAll(frame),
          fitExtent({ start, end }, frame),
          clampViewport(viewport, frame),
        ]
        all.forEach(({ k }) => expect(k).toBeGreaterThanOrEqual(frame.minK))
      }),
    )
  })
})

describe('fitAll', () => {
  it('shows the whole picture where it can be narrowed as far', () => {
    fc.assert(
      fc.property(px(50, 5000), px(50, 3000), (contentPx, framePx) => {
        const frame = { contentPx, framePx, minK: Math.min(1, framePx / contentPx), maxK: 10 }
        const { start, end } = extentInView(fitAll(frame), frame)
        expect(start).toBe(0)
        expect(end).toBeGreaterThanOrEqual(contentPx - 1e-6)
      }),
    )
  })
})

describe('zoomAboutExtent', () => {
  const someCase = fc
    .tuple(someViewport, someFrame, px(0, 1), px(0.001, 1))
    .map(([viewport, frame, at, length]) => {
      const start = at * frame.contentPx * 0.99
      return {
        frame,
        viewport: clampViewport(viewport, frame),
        extent: { start, end: Math.min(frame.contentPx, start + length * frame.contentPx) },
      }
    })

  it('keeps something of the extent in view, however often one presses', () => {
    fc.assert(
      fc.property(someCase, px(0.5, 2), ({ viewport, frame, extent }, factor) => {
        let now = viewport
        for (let press = 0; press < 12; press += 1) {
          now = zoomAboutExtent(now, factor, extent, frame)
          const seen = extentInView(now, frame)
          expect(seen.start).toBeLessThan(extent.end + 1e-6)
          expect(seen.end).toBeGreaterThan(extent.start - 1e-6)
        }
      }),
    )
  })

  it('stays where it is once nothing more can be widened', () => {
    const frame = { contentPx: 1000, framePx: 500, minK: 1, maxK: 4 }
    const viewport = { k: 4, x: 1600 }
    expect(zoomAboutExtent(viewport, 1.6, { start: 420, end: 500 }, frame)).toEqual(viewport)
  })
})

describe('nearestToMiddle', () => {
  const frame = { contentPx: 1000, framePx: 500, minK: 1, maxK: 4 }
  const [first, second] = [
    { start: 0, end: 300 },
    { start: 700, end: 800 },
  ]

  it('is the extent in view nearest to the middle, else the nearest of all', () => {
    expect(nearestToMiddle([first, second], { k: 1, x: 200 }, frame)).toBe(first)
    expect(nearestToMiddle([first, second], { k: 1, x: 500 }, frame)).toBe(second)
    expect(nearestToMiddle([second], { k: 1, x: 0 }, frame)).toBe(second)
  })

  it('is what is in view where no extent is shorter than the picture', () => {
    const all = { start: 0, end: 1000 }
    const seen = extentInView({ k: 1, x: 200 }, frame)
    expect(nearestToMiddle([all], { k: 1, x: 200 }, frame)).toEqual(seen)
    expect((seen.start + seen.end) / 2).toBe(450)
  })
})

describe('bringIntoView', () => {
  it('is the same viewport where the extent is in view', () => {
    const frame = { contentPx: 1000, framePx: 500, minK: 1, maxK: 5 }
    const viewport = { k: 2, x: 100 }
    expect(bringIntoView(viewport, { start: 70, end: 280 }, frame)).toBe(viewport)
  })

  it('moves what would fade at an edge', () => {
    const frame = { contentPx: 2000, framePx: 640, minK: 1, maxK: 5 }
    const viewport = { k: 1, x: 1000 }
    expect(bringIntoView(viewport, { start: 1010, end: 1100 }, frame).x).toBe(978)
    expect(bringIntoView(viewport, { start: 1500, end: 1630 }, frame).x).toBe(1022)
  })

  it('brings all of the extent clear of what fades wherever there is room for it', () => {
    fc.assert(
      fc.property(someViewport, someFrame, px(0, 1), px(0, 1), (viewport, frame, a, b) => {
        const start = Math.min(a, b) * frame.contentPx
        const end = Math.max(a, b) * frame.contentPx
        const { k } = clampViewport(viewport, frame)
        fc.pre(k <= fitExtent({ start, end }, { ...frame, minK: 0, maxK: Infinity }).k)
        const moved = bringIntoView({ ...viewport, k }, { start, end }, frame)
        const seen = extentInView(moved, frame)
        expect(seen.start * k).toBeLessThanOrEqual(start * k + 1e-3)
        expect(seen.end * k).toBeGreaterThanOrEqual(
          Math.min(end * k, moved.x + frame.framePx) - 1e-3,
        )
      }),
    )
  })

  it('never changes how far one has zoomed, and shows the start of the extent', () => {
    fc.assert(
      fc.property(someViewport, someFrame, px(0, 1), px(0, 1), (viewport, frame, a, b) => {
        const extent = {
          start: Math.min(a, b) * frame.contentPx,
          end: Math.max(a, b) * frame.contentPx,
        }
        const within = clampViewport(viewport, frame)
        const moved = bringIntoView(within, extent, frame)
        const seen = extentInView(moved, frame)
        expect(moved.k).toBe(within.k)
        expect(seen.start).toBeLessThanOrEqual(extent.start + 1e-6)
        expect(seen.end).toBeGreaterThanOrEqual(extent.start - 1e-6)
      }),
    )
  })
})
