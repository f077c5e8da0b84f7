import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { leastAxisPx } from '#geometry/axis-room.ts'
import { placeBarRows } from '#geometry/bar-rows.ts'
import { hasRoomForTitle, leastRoomPx } from '#geometry/bar-titles.ts'
import type { OpenAxis } from '#geometry/open-axis.ts'
import { openAxis } from '#geometry/open-axis.ts'
import { placePublications } from '#geometry/publication-places.ts'
import { publicationsOf } from '#geometry/publications.ts'
import type { EventBar } from '#geometry/time-scene.ts'
import { barsOn } from '#geometry/time-scene.ts'
import type { Corpus } from '#model/corpus.ts'
import { dayMs } from '#model/dating.ts'
import { someCorpus } from '../support/corpus-arbitraries.ts'
import { aCorpus, aDating, anEvent, aSmallVisit, aVisit } from '../support/corpus-builders.ts'

const titles = [
  'Talks',
  'Session of the Intergovernmental Commission',
  'Wirtschaftsforum',
  'Tea at 5',
]
const someDay = fc.constantFrom(
  '2021-03-01',
  '2021-05-11',
  '2021-05-12',
  '2021-05-13',
  '2021-07-01',
)

/** Of which every event is known by its day, and none by its hour; so is when every article appeared. */
const someByDay: fc.Arbitrary<Corpus> = fc
  .tuple(
    someCorpus,
    fc.array(
      fc.record({
        day: someDay,
        title: fc.constantFrom(...titles),
        partOfDay: fc.constantFrom(null, null, 'evening' as const),
      }),
      { minLength: 1 },
    ),
  )
  .map(([corpus, told]) => ({
    ...corpus,
    events: corpus.events.map((event, index) => {
      const { day = null, ...named } = told[index % told.length] ?? {}
      const dating = day === null ? null : aDating({ when: day })
      return { ...event, ...named, dating }
    }),
    articles: corpus.articles.map((article) => ({
      ...article,
      published: { ...aDating(), words: null, zone: null, basis: 'stated' as const, because: null },
    })),
  }))

const someOpen = fc.subarray(['before', 'after'])
const lengthOf = ({ start, end }: OpenAxis['domain']): number => end - start

/** What a px is worth on the axis of some corpus that is just long enough, with any ends open. */
const forEachAxis = (check: (corpus: Corpus, axis: OpenAxis, msPerPx: number) => void): void => {
  fc.assert(
    fc.property(someByDay, someOpen, (corpus, open) => {
      const axis = openAxis(corpus, open)
      check(corpus, axis, lengthOf(axis.domain) / leastAxisPx(corpus, axis))
    }),
  )
}

const hasDayOfItsOwn = ({ span }: EventBar): boolean =>
  ['day', 'part-of-day', 'unscaled'].includes(span.kind)

describe('leastAxisPx', () => {
  it('lets every title of a day or a date keep to that, whichever ends are open', () => {
    forEachAxis((corpus, axis, msPerPx) => {
      const leaving = barsOn(corpus, axis)
        .filter(hasDayOfItsOwn)
        // A longer word has to leave it.
        .filter((bar) => leastRoomPx(bar) <= 220)
        .filter((bar) => !hasRoomForTitle(bar, msPerPx))
      expect(leaving).toEqual([])
    })
  })

  it('lets every day say of its events and articles that their hour is not stated', () => {
    forEachAxis((corpus, axis, msPerPx) => {
      const rounded = msPerPx * (1 - 1e-9)
      const { grounds } = placeBarRows(barsOn(corpus, axis), axis.domain, rounded)
      const { places } = placePublications(publicationsOf(corpus), axis.visit, rounded)
      expect(grounds.filter(({ isNamed }) => !isNamed)).toEqual([])
      expect(places.filter(({ hasWords }) => !hasWords)).toEqual([])
    })
  })

  it('makes no day narrower for what lies beyond the visit', () => {
    fc.assert(
      fc.property(someByDay, someOpen, (corpus, open) => {
        const pxOfDay = (axis: OpenAxis): number =>
          (leastAxisPx(corpus, axis) * dayMs) / lengthOf(axis.domain)
        const closed = pxOfDay(openAxis(corpus))
        expect(pxOfDay(openAxis(corpus, open))).toBeGreaterThanOrEqual(closed - 1e-6)
      }),
    )
  })

  it('asks for nothing where a visit of weeks would not be seen as a whole, or too much is told', () => {
    const weeks = { ...aSmallVisit(), visit: aVisit({ from: '2021-05-01', to: '2021-05-31' }) }
    expect(leastAxisPx(weeks, openAxis(weeks))).toBe(0)
    const many = aCorpus({
      events: Array.from({ length: 1501 }, (_, index) => anEvent({ id: `event-${index}` })),
    })
    expect(leastAxisPx(many, openAxis(many))).toBe(0)
  })
})
