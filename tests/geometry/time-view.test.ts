import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createTimeAxis, domainOf } from '#geometry/time-axis.ts'
import { isSameView, pitchPx, shareOf, toTimeView } from '#geometry/time-view.ts'
import { clampViewport, zoomAbout } from '#geometry/viewport.ts'
import { aVisit } from '../support/corpus-builders.ts'

const framePx = 900
const domain = domainOf(aVisit())
const frame = { contentPx: framePx, framePx, minK: 1, maxK: 4000 }
const axis = createTimeAxis(domain, framePx)

const someViewport = fc
  .record({ k: fc.double({ min: 1, max: 4000, noNaN: true }), x: fc.nat(4_000_000) })
  .map((viewport) => clampViewport(viewport, frame))

describe('toTimeView', () => {
  it('draws all that is in the frame, and nothing beyond the axis', () => {
    fc.assert(
      fc.property(someViewport, ({ k, x }) => {
        const { from, to } = toTimeView({ k, x }, domain, frame)
        expect(from).toBeLessThanOrEqual(axis.toMs(x / k) + 1)
        expect(to).toBeGreaterThanOrEqual(axis.toMs((x + framePx) / k) - 1)
        expect(from).toBeGreaterThanOrEqual(domain.start)
        expect(to).toBeLessThanOrEqual(domain.end)
      }),
    )
  })

  it('draws no more than a part of the frame beside it, however far one has zoomed', () => {
    fc.assert(
      fc.property(someViewport, ({ k, x }) => {
        const { from, to } = toTimeView({ k, x }, domain, frame)
        expect(((to - from) / axis.msPerPx) * k).toBeLessThan(framePx * 1.75)
      }),
    )
  })

  it('has cells at least a pitch wide, and less than three', () => {
    fc.assert(
      fc.property(someViewport, (viewport) => {
        const { cellMs } = toTimeView(viewport, domain, frame)
        const widthPx = (cellMs / axis.msPerPx) * viewport.k
        expect(widthPx).toBeGreaterThanOrEqual(pitchPx * (1 - 1e-6))
        expect(widthPx).toBeLessThan(pitchPx * 3)
      }),
    )
  })

  it('cuts time in the same way wherever one moves to', () => {
    fc.assert(
      fc.property(someViewport, fc.integer({ min: -2000, max: 2000 }), ({ k, x }, movedPx) => {
        const here = toTimeView({ k, x }, domain, frame)
        const there = toTimeView(clampViewport({ k, x: x + movedPx }, frame), domain, frame)
        expect(there.cellMs).toBe(here.cellMs)
        expect(there.msPerPx).toBe(here.msPerPx)
      }),
    )
  })

  it('is the same again when one has zoomed in and out about the same place', () => {
    fc.assert(
      fc.property(
        someViewport,
        fc.double({ min: 1.01, max: 3, noNaN: true }),
        fc.nat(framePx),
        (viewport, factor, pointerPx) => {
          const there = zoomAbout(viewport, factor, pointerPx)
          const back = zoomAbout(there, 1 / factor, pointerPx)
          const [before, after] = [viewport, back].map((each) => toTimeView(each, domain, frame))
          expect(after?.cellMs).toBe(before?.cellMs)
          expect(after?.msPerPx).toBe(before?.msPerPx)
        },
      ),
    )
  })

  it('stays the same for most small movements', () => {
    const views = Array.from({ length: 100 }, (_, step) =>
      toTimeView({ k: 20, x: 5000 + step }, domain, frame),
    )
    const changes = views.filter((view, index) => {
      const before = views[index - 1]
      return before !== undefined && !isSameView(view, before)
    })
    expect(changes.length).toBeLessThanOrEqual(2)
  })

  it('is that of the whole axis before one has moved', () => {
    expect(toTimeView(null, domain, frame)).toMatchObject({
      from: domain.start,
      to: domain.end,
      msPerPx: axis.msPerPx,
    })
  })
})

describe('shareOf', () => {
  it('is 0 where the axis begins and 1 where it ends, whatever the zoom', () => {
    expect([domain.start, domain.end].map((ms) => shareOf(ms, domain))).toEqual([0, 1])
  })
})
