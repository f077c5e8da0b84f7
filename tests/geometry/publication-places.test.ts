import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PublicationPlace } from '#geometry/publication-places.ts'
import { placePublications } from '#geometry/publication-places.ts'
import { publicationsOf } from '#geometry/publications.ts'
import { domainOf } from '#geometry/time-axis.ts'
import type { Corpus } from '#model/corpus.ts'
import { aCorpus, aDating, anArticle } from '../support/corpus-builders.ts'

const dayMs = 86_400_000
const hourMs = 3_600_000
const midnight = Date.parse('2021-05-10T23:00Z')

const published = (hour: number, hasClock: boolean) => {
  const instant = midnight + hour * hourMs
  const when = new Date(instant + hourMs).toISOString()
  const day = when.slice(0, 10)
  const dating = hasClock
    ? { when: `${when.slice(0, 16)}+01:00`, precision: 'minute' as const, instant }
    : { when: day }
  return {
    ...aDating({ ...dating, earliest: day, latest: day }),
    words: null,
    zone: null,
    basis: 'stated' as const,
    because: null,
  }
}

const someArticles: fc.Arbitrary<Corpus> = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 71 }), fc.boolean()), { maxLength: 20 })
  .map((hours) =>
    aCorpus({
      articles: hours.map(([hour, hasClock], index) =>
        anArticle({ id: `${index}_aa`, published: published(hour, hasClock) }),
      ),
    }),
  )

const someZoom = fc.double({ min: dayMs / 4000, max: dayMs / 60, noNaN: true })

const place = (corpus: Corpus, msPerPx: number) =>
  placePublications(publicationsOf(corpus), domainOf(corpus.visit), msPerPx)

/** All that its words may cover: its stroke, and as much on either side as they are wide, in its day. */
const reachOf = ({ start, end, at, titleWidth }: PublicationPlace, msPerPx: number) => {
  const [first, last] = [start / msPerPx, end / msPerPx]
  if (at === null) return { left: first, right: Math.max(last, first + titleWidth) }
  const x = at / msPerPx
  return { left: Math.max(first, x - titleWidth), right: Math.min(last, x + titleWidth) }
}

describe('placePublications', () => {
  it('has every publication in the days of the visit once', () => {
    fc.assert(
      fc.property(someArticles, someZoom, (corpus, msPerPx) => {
        const { places } = place(corpus, msPerPx)
        const ids = places.flatMap(({ publications }) =>
          publications.map(({ article }) => article.id),
        )
        expect(ids.toSorted()).toEqual(corpus.articles.map(({ id }) => id).toSorted())
      }),
    )
  })

  it('lays none upon another, wherever its words stand, and all inside the row', () => {
    fc.assert(
      fc.property(someArticles, someZoom, (corpus, msPerPx) => {
        const { places, height } = place(corpus, msPerPx)
        const boxes = places.map((each) => ({
          ...reachOf(each, msPerPx),
          top: each.top,
          bottom: each.top + each.height,
        }))
        boxes.forEach((a, index) => {
          expect(a.bottom).toBeLessThanOrEqual(height)
          boxes.slice(index + 1).forEach((b) => {
            const isBeside = a.right <= b.left + 0.02 || b.right <= a.left + 0.02
            expect(isBeside || a.bottom <= b.top || b.bottom <= a.top).toBe(true)
          })
        })
      }),
    )
  })

  it('has room for all words inside their day', () => {
    fc.assert(
      fc.property(someArticles, someZoom, (corpus, msPerPx) => {
        for (const { hasWords, titleWidth, start, end } of place(corpus, msPerPx).places) {
          // A record alone is as wide as it is.
          const besidePx = hasWords ? 0 : 40
          expect(titleWidth).toBeLessThan((end - start) / msPerPx + besidePx)
        }
      }),
    )
  })

  it('puts those of a day and no hour into a box as wide as the day', () => {
    const articles = [12, 15].map((hour) =>
      anArticle({ id: `${hour}_aa`, published: published(hour, false) }),
    )
    const { places } = place(aCorpus({ articles }), dayMs / 200)
    expect(
      places.map(({ start, end, at, publications }) => [end - start, at, publications.length]),
    ).toEqual([[dayMs, null, 2]])
  })

  it('leaves out what appeared before the visit or after it', () => {
    const articles = [anArticle({ published: published(-30, true) })]
    expect(place(aCorpus({ articles }), dayMs / 200)).toEqual({ places: [], height: 0 })
  })
})
