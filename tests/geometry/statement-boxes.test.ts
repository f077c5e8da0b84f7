import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeBoxes } from '#geometry/statement-boxes.ts'
import { createTimeAxis } from '#geometry/time-axis.ts'
import { toTimeScene } from '#geometry/time-scene.ts'
import { someCorpus } from '../support/corpus-arbitraries.ts'
import { aCorpus, aStatement } from '../support/corpus-builders.ts'

const draw = (corpus: Parameters<typeof toTimeScene>[0], k: number) => {
  const {
    lanes,
    axis: { domain },
  } = toTimeScene(corpus, 'topics')
  const { msPerPx } = createTimeAxis(domain, 600)
  return lanes.map(({ boxes }) => placeBoxes(boxes, domain, { msPerPx: msPerPx / k, framePx: 600 }))
}
const someZoom = fc.double({ min: 0.05, max: 40, noNaN: true })

describe('placeBoxes', () => {
  it('lays no box upon another, and keeps all of them inside the lane', () => {
    fc.assert(
      fc.property(someCorpus, someZoom, (corpus, k) => {
        for (const { boxes, height } of draw(corpus, k)) {
          for (const a of boxes) {
            expect(a.top + a.height).toBeLessThanOrEqual(height)
            for (const b of boxes) {
              if (a === b) continue
              const isBeside = a.x + a.width <= b.x + 0.02 || b.x + b.width <= a.x + 0.02
              expect(isBeside || a.top + a.height <= b.top || b.top + b.height <= a.top).toBe(true)
            }
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
