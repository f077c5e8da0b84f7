import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PlacedBar } from '#geometry/bar-rows.ts'
import { placeBarRows } from '#geometry/bar-rows.ts'
import { roomOf } from '#geometry/bar-titles.ts'
import { createTimeAxis } from '#geometry/time-axis.ts'
import { longestWord, textWidth } from '#geometry/text-lines.ts'
import { toTimeScene } from '#geometry/time-scene.ts'
import type { Corpus } from '#model/corpus.ts'
import { someCorpus } from '../support/corpus-arbitraries.ts'
import { aCorpus, aDating, anEvent, anOrder, aTelling } from '../support/corpus-builders.ts'

const someZoom = fc.double({ min: 1, max: 40, noNaN: true })
const widthPx = 900
const draw = (corpus: Corpus, k: number) => {
  const {
    bars,
    axis: { domain },
  } = toTimeScene(corpus, 'topics')
  const msPerPx = createTimeAxis(domain, widthPx).msPerPx / k
  const toPx = (ms: number): number => (ms - domain.start) / msPerPx
  return { ...placeBarRows(bars, domain, msPerPx), toPx }
}

type Rect = { left: number; right: number; top: number; bottom: number }

const areApart = (a: Rect, b: Rect): boolean =>
  a.right <= b.left + 1e-6 ||
  b.right <= a.left + 1e-6 ||
  a.bottom <= b.top + 1e-6 ||
  b.bottom <= a.top + 1e-6

/** All that a title may cover: its room, whatever of it is in the frame. */
const toRects = ({ bars, toPx }: ReturnType<typeof draw>): readonly Rect[] =>
  bars.map(({ start, end, top, height, titleWidth }) => ({
    left: toPx(start),
    right: Math.max(toPx(end), toPx(start) + titleWidth),
    top,
    bottom: top + height,
  }))

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

/** Px that the longest word of a title takes at least, in the smallest type. */
const longestTitle = (bars: PlacedBar['bars']): number =>
  Math.max(...bars.map(({ event }) => longestWord(event.title, 'small')))

describe('placeBarRows', () => {
  it('lays no title upon another, wherever in its room it stands', () => {
    fc.assert(
      fc.property(someCorpus, someZoom, (corpus, k) => {
        const rects = toRects(draw(corpus, k))
        rects.forEach((a, index) => {
          expect(rects.slice(index + 1).every((b) => areApart(a, b))).toBe(true)
        })
      }),
    )
  })

  it('puts a count where nothing is named in the middle of its day, not beside what the day says', () => {
    const events = Array.from({ length: 20 }, (_, index) => anEvent({ id: `event-${index}` }))
    const { bars, grounds } = draw(aCorpus({ events }), 1)
    expect(bars.map(({ isFolded, titleWidth }) => [isFolded, titleWidth])).toEqual([[true, 26]])
    expect(grounds.map(({ isNamed }) => isNamed)).toEqual([true])
  })

  it('says what a title covers beyond its own time, and nothing of one that keeps to it', () => {
    fc.assert(
      fc.property(someCorpus, fc.double({ min: 0.05, max: 40, noNaN: true }), (corpus, k) => {
        const { bars, toPx } = draw(corpus, k)
        for (const { bars: all, isFolded, reached, ...room } of bars) {
          const [own = room] = all.map(roomOf)
          const isOutside = room.start < own.start || room.end > own.end
          const isLonger = toPx(own.end) - toPx(own.start) < longestTitle(all)
          const { start, end } = reached ?? { start: own.end, end: own.end }
          expect(reached === null || (isOutside && !isFolded)).toBe(true)
          expect(reached !== null || isFolded || !isLonger).toBe(true)
          expect(start >= own.end || end <= own.start).toBe(true)
          expect(reached === null || (start >= room.start && end <= room.end)).toBe(true)
        }
      }),
    )
  })

  it('keeps every title inside the room that no other is given; only a count may be wider', () => {
    fc.assert(
      fc.property(someCorpus, fc.double({ min: 0.05, max: 40, noNaN: true }), (corpus, k) => {
        const { bars, toPx } = draw(corpus, k)
        for (const { isFolded, start, end, titleWidth } of bars) {
          expect(titleWidth).toBeLessThan(isFolded ? 30 : toPx(end) - toPx(start))
        }
      }),
    )
  })

  it('gives no title less room than its longest word needs', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,20}$/), { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(words, fc.double({ min: 0.5, max: 4, noNaN: true }), (title, k) => {
        const { bars } = draw(aCorpus({ events: [anEvent({ title: title.join(' ') })] }), k)
        for (const { isFolded, isSmaller, titleWidth } of bars) {
          const letter = isSmaller ? 'smaller' : 'semibold'
          const least = longestWord(title.join(' '), letter)
          // Beside its node.
          expect(
            isFolded ||
              titleWidth - 18 + 1e-6 >= Math.min(least, textWidth(title.join(' '), letter)),
          ).toBe(true)
        }
      }),
    )
  })

  it('keeps every bar inside the days of the visit and every row inside its height', () => {
    fc.assert(
      fc.property(someCorpus, someZoom, (corpus, k) => {
        const { bars, grounds, height, toPx } = draw(corpus, k)
        for (const bar of [...bars, ...grounds]) {
          expect(toPx(bar.start)).toBeGreaterThanOrEqual(-1e-6)
          expect(toPx(bar.end)).toBeLessThanOrEqual(widthPx * k + 1e-6)
          expect(bar.top + bar.height).toBeLessThanOrEqual(height)
        }
      }),
    )
  })

  it('sets all that fills a day on one ground, and nothing else', () => {
    fc.assert(
      fc.property(someCorpus, someZoom, (corpus, k) => {
        const { bars, grounds } = draw(corpus, k)
        for (const { span, start, end, top, height } of bars) {
          const under = grounds.filter(
            (ground) =>
              ground.start < end &&
              ground.end > start &&
              ground.top < top + height &&
              ground.top + ground.height > top,
          )
          expect(under).toHaveLength(span.kind === 'day' ? 1 : 0)
        }
        expect(new Set(grounds.map(({ start }) => start)).size).toBe(grounds.length)
      }),
    )
  })

  it('gives a part of the day the room of that day for its title', () => {
    const { bars } = draw(aCorpus({ events: [anEvent({ partOfDay: 'evening' })] }), 1)
    expect(bars).toMatchObject([
      { start: Date.parse('2021-05-12T00:00Z'), end: Date.parse('2021-05-13T00:00Z') },
    ])
  })

  it('keeps room for saying that a part of the day is inferred', () => {
    const heightOf = (basis: 'stated' | 'inferred') =>
      draw(aCorpus({ events: [anEvent({ partOfDay: 'evening', basis })] }), 1).bars[0]?.height ?? 0
    expect(heightOf('inferred')).toBeGreaterThan(heightOf('stated'))
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

  it('gives them in the order in which the events are given, whatever ground they stand on', () => {
    fc.assert(
      fc.property(someOrdered, someZoom, (corpus, k) => {
        const given = toTimeScene(corpus, 'topics').bars.map(({ id }) => id)
        const firsts = draw(corpus, k).bars.map(({ id }) => given.indexOf(id))
        expect(firsts).toEqual(firsts.toSorted((a, b) => a - b))
      }),
    )
  })

  it('puts events of one time without a known order in the order of the corpus', () => {
    const events = ['b', 'c', 'a'].map((id) => anEvent({ id, title: `${id} `.repeat(20).trim() }))
    const { bars } = draw(aCorpus({ events }), 1)
    const tops = bars.toSorted((a, b) => a.top - b.top)
    expect(tops.map(({ id }) => id)).toEqual(['b', 'c', 'a'])
  })

  it("puts what is told of another day below the day's own events", () => {
    const tellings = [aTelling({ article: '001_bb', dating: aDating() })]
    const events = [
      anEvent({ id: 'told', dating: aDating({ when: '2021-05-13' }), tellings }),
      anEvent({ id: 'dinner' }),
      anEvent({ id: 'own' }),
    ]
    const { bars } = draw(aCorpus({ events }), 1)
    const ofDay = bars.filter(({ id }) => id !== 'told').toSorted((a, b) => a.top - b.top)
    expect(ofDay.at(-1)?.id).toBe('told~2021-05-12~')
  })

  it('folds at least two into a count, and every event into one bar', () => {
    fc.assert(
      fc.property(someCorpus, fc.double({ min: 0.05, max: 40, noNaN: true }), (corpus, k) => {
        const { bars } = draw(corpus, k)
        for (const bar of bars) expect(bar.bars.length > 1).toBe(bar.isFolded)
        const drawn = bars.flatMap((bar) => bar.bars.map(({ id }) => id))
        const given = toTimeScene(corpus, 'topics').bars.map(({ id }) => id)
        expect(drawn.toSorted()).toEqual(given.toSorted())
      }),
    )
  })

  it('names every one of a few events, however short their days are drawn', () => {
    const days = ['11', '12', '13'].map((day) => aDating({ when: `2021-05-${day}` }))
    const events = [...days, ...days, ...days, ...days].map((dating, index) =>
      anEvent({ id: `e-${index}`, title: 'Intergovernmental commission', dating }),
    )
    fc.assert(
      fc.property(fc.double({ min: 0.3, max: 4, noNaN: true }), (k) => {
        expect(draw(aCorpus({ events }), k).bars.some(({ isFolded }) => isFolded)).toBe(false)
      }),
    )
  })

  it('gives more events than can be named one below the other a count for each time', () => {
    const title = 'Intergovernmental commission'
    const events = Array.from({ length: 45 }, (_, index) =>
      anEvent({
        id: `e-${index}`,
        title,
        dating: aDating({ when: `2021-05-1${(index % 3) + 1}` }),
      }),
    )
    const { bars } = draw(aCorpus({ events }), 0.3)
    expect(bars.every(({ isFolded }) => isFolded)).toBe(true)
  })

  it('folds what no number of rows could show, and loses none of it', () => {
    const events = Array.from({ length: 300 }, (_, index) => anEvent({ id: `e-${index}` }))
    const { bars } = draw(aCorpus({ events }), 1)
    expect(bars.map((bar) => bar.bars.length)).toEqual([300])
  })
})
