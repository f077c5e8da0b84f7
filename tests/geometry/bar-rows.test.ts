import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PlacedBar } from '#geometry/bar-rows.ts'
import { placeBarRows } from '#geometry/bar-rows.ts'
import { createTimeAxis } from '#geometry/time-axis.ts'
import { toTimeScene } from '#geometry/time-scene.ts'
import type { Corpus } from '#model/corpus.ts'
import { someCorpus } from '../support/corpus-arbitraries.ts'
import { aCorpus, aDating, anEvent, anOrder, aTelling } from '../support/corpus-builders.ts'

const someZoom = fc.double({ min: 1, max: 40, noNaN: true })
const draw = (corpus: Corpus, k: number) => {
  const {
    bars,
    axis: { domain },
  } = toTimeScene(corpus, 'topics')
  const { msPerPx } = createTimeAxis(domain, 900)
  return placeBarRows(bars, domain, msPerPx / k)
}

const isSameTime = (a: PlacedBar, b: PlacedBar): boolean =>
  a.span.start === b.span.start && a.span.end === b.span.end

/** Any corpus whose events come after some of those before them in a circle-free order. */
const someOrdered = fc
  .tuple(someCorpus, fc.infiniteStream(fc.boolean()), fc.infiniteStream(fc.nat()))
  .map(([corpus, chances, ranks]): Corpus => {
    const ranked = corpus.events.map(({ id }) => ({ id, rank: Number(ranks.next().value) }))
    const order = ranked.toSorted((a, b) => a.rank - b.rank).map(({ id }) => id)
    const events = corpus.events.map((event) => ({
      ...event,
      after: order
        .slice(0, order.indexOf(event.id))
        .filter(() => chances.next().value === true)
        .map(anOrder),
    }))
    return { ...corpus, events }
  })

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

  it('puts no event above one that it comes after, where both fill the same time', () => {
    fc.assert(
      fc.property(someOrdered, someZoom, (corpus, k) => {
        const { bars } = draw(corpus, k)
        const places = new Map(bars.map((bar) => [bar.id, bar]))
        for (const { id, after } of corpus.events) {
          for (const { event } of after) {
            const [earlier, later] = [places.get(event), places.get(id)]
            if (!earlier || !later || !isSameTime(earlier, later)) continue
            expect(later.top).toBeGreaterThan(earlier.top)
          }
        }
      }),
    )
  })

  it('puts events of one time without a known order in the order of the corpus', () => {
    const events = ['b', 'c', 'a'].map((id) => anEvent({ id, title: id.repeat(40) }))
    const { bars } = draw(aCorpus({ events }), 1)
    const tops = bars.toSorted((a, b) => a.top - b.top)
    expect(tops.map(({ id }) => id)).toEqual(['b', 'c', 'a'])
  })

  it("puts what is told of another day below the day's own events", () => {
    const tellings = [aTelling({ article: '001_bb', dating: aDating() })]
    const events = [
      anEvent({ id: 'told', dating: aDating({ when: '2021-05-13' }), tellings }),
      anEvent({ id: 'dinner', partOfDay: 'evening' }),
      anEvent({ id: 'own' }),
    ]
    const { bars } = draw(aCorpus({ events }), 1)
    const ofDay = bars.filter(({ id }) => id !== 'told').toSorted((a, b) => a.top - b.top)
    expect(ofDay.at(-1)?.id).toBe('told 2021-05-12')
  })

  it('folds what no number of rows could show, and loses none of it', () => {
    const events = Array.from({ length: 300 }, (_, index) => anEvent({ id: `e-${index}` }))
    const { bars } = draw(aCorpus({ events }), 1)
    expect(bars.map((bar) => bar.bars.length)).toEqual([300])
  })
})
