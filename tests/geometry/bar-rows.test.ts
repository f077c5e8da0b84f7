import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeBarRows } from '#geometry/bar-rows.ts'
import { createTimeAxis } from '#geometry/time-axis.ts'
import { toTimeScene } from '#geometry/time-scene.ts'
import { someCorpus } from '../support/corpus-arbitraries.ts'
import { aCorpus, anEvent } from '../support/corpus-builders.ts'

const someZoom = fc.double({ min: 1, max: 40, noNaN: true })
const draw = (corpus: Parameters<typeof toTimeScene>[0], k: number) => {
  const { bars, domain } = toTimeScene(corpus, 'topics')
  const { toPx } = createTimeAxis(domain, 900)
  return placeBarRows(bars, domain, (ms) => toPx(ms) * k)
}

describe('placeBarRows', () => {
  it('lays no bar upon another', () => {
    fc.assert(
      fc.property(someCorpus, someZoom, (corpus, k) => {
        const { bars } = draw(corpus, k)
        for (const a of bars) {
          for (const b of bars) {
            if (a.id === b.id) continue
            const isBeside = a.x + a.width <= b.x + 1e-6 || b.x + b.width <= a.x + 1e-6
            const isAbove = a.top + a.height <= b.top || b.top + b.height <= a.top
            expect(isBeside || isAbove).toBe(true)
          }
        }
      }),
    )
  })

  it('keeps every bar inside the days of the visit and every row inside its height', () => {
    fc.assert(
      fc.property(someCorpus, someZoom, (corpus, k) => {
        const { bars, height } = draw(corpus, k)
        for (const bar of bars) {
          expect(bar.x).toBeGreaterThanOrEqual(-1e-6)
          expect(bar.x + bar.width).toBeLessThanOrEqual(900 * k + 1e-6)
          expect(bar.top + bar.height).toBeLessThanOrEqual(height)
        }
      }),
    )
  })

  it('draws the same whatever the order of the events', () => {
    fc.assert(
      fc.property(someCorpus, someZoom, (corpus, k) => {
        const list = ({ bars }: ReturnType<typeof draw>) =>
          bars.map(({ id, x, top }) => `${id} ${x} ${top}`).toSorted()
        const turned = { ...corpus, events: corpus.events.toReversed() }
        expect(list(draw(turned, k))).toEqual(list(draw(corpus, k)))
      }),
    )
  })

  it('folds what no number of rows could show, and loses none of it', () => {
    const events = Array.from({ length: 300 }, (_, index) => anEvent({ id: `e-${index}` }))
    const { bars } = draw(aCorpus({ events }), 1)
    expect(bars.map((bar) => bar.bars.length)).toEqual([300])
  })
})
