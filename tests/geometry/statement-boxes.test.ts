import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeBoxes } from '#geometry/statement-boxes.ts'
import { createTimeAxis } from '#geometry/time-axis.ts'
import { toTimeScene } from '#geometry/time-scene.ts'
import type { Corpus } from '#model/corpus.ts'
import { someCorpus } from '../support/corpus-arbitraries.ts'
import { aCorpus, aStatement } from '../support/corpus-builders.ts'

const draw = (corpus: Corpus, k: number, topPx = 0) => {
  const {
    lanes,
    axis: { domain },
  } = toTimeScene(corpus, 'topics')
  const { msPerPx } = createTimeAxis(domain, 600)
  const view = { msPerPx: msPerPx / k, framePx: 600 }
  return lanes.map((lane) => ({ ...placeBoxes(lane.boxes, domain, view, topPx), ...view }))
}
const someZoom = fc.double({ min: 0.05, max: 40, noNaN: true })

describe('placeBoxes', () => {
  it('lays no box upon another, and keeps all of them inside the lane', () => {
    fc.assert(
      fc.property(someCorpus, someZoom, (corpus, k) => {
        for (const { boxes, height, msPerPx } of draw(corpus, k)) {
          for (const a of boxes) {
            expect(a.top + a.height).toBeLessThanOrEqual(height)
            for (const b of boxes) {
              if (a === b) continue
              const isBeside =
                a.box.end <= b.box.ground.start + 0.02 * msPerPx ||
                b.box.end <= a.box.ground.start + 0.02 * msPerPx
              expect(isBeside || a.top + a.height <= b.top || b.top + b.height <= a.top).toBe(true)
            }
          }
        }
      }),
    )
  })

  it('bunches discs inside their box, never as far apart as hours, below what has a row of its own', () => {
    fc.assert(
      fc.property(someCorpus, someZoom, (corpus, k) => {
        for (const { boxes, msPerPx } of draw(corpus, k, 28)) {
          for (const { box, top, titleWidth, isCounted } of boxes) {
            expect(top).toBeGreaterThanOrEqual(28)
            const widthPx = (box.end - box.start) / msPerPx
            const bunchPx = Math.max(9, Math.ceil(box.statements.length / 5)) * 24
            expect(isCounted || titleWidth <= Math.min(widthPx, bunchPx)).toBe(true)
          }
        }
      }),
    )
  })

  it('counts where there is no room for a disc, or for too many of them', () => {
    const statements = Array.from({ length: 80 }, (_, index) => aStatement({ id: `s-${index}` }))
    const isCounted = (count: number, k: number) =>
      draw(aCorpus({ statements: statements.slice(0, count) }), k)[0]?.boxes[0]?.isCounted
    expect([isCounted(4, 1), isCounted(4, 0.1), isCounted(80, 1), isCounted(80, 3)]).toEqual([
      false,
      true,
      true,
      false,
    ])
  })
})
