import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { markingsOf } from '#features/reader/markings.ts'
import { placeAt, stopsOf } from '#features/reader/passages.ts'
import {
  aCorpus,
  anArticle,
  aPassage,
  aRendering,
  aStatement,
} from '../../support/corpus-builders.ts'

const saidAt = (id: string, ...starts: readonly number[]) =>
  aStatement({
    id,
    renderings: [aRendering({ passages: starts.map((start) => aPassage({ start })) })],
  })

const stopsFor = (...statements: ReturnType<typeof saidAt>[]) =>
  stopsOf(markingsOf(anArticle(), aCorpus({ statements })))

const someStops = fc
  .uniqueArray(fc.nat(900), { maxLength: 12 })
  .map((starts) => stopsFor(...starts.map((start) => saidAt(`said-${start}`, start))))

describe('stopsOf', () => {
  it('stops once where several passages begin, and once for an interrupted one, in text order', () => {
    const stops = stopsFor(saidAt('late', 50, 80), saidAt('early', 10), saidAt('both', 50))
    expect(stops.map(({ start, markings }) => [start, markings.map(({ id }) => id)])).toEqual([
      [10, ['early']],
      [50, ['late', 'both']],
    ])
  })
})

describe('placeAt', () => {
  it('leads from the beginning through every stop to the last and back', () => {
    fc.assert(
      fc.property(someStops, (stops) => {
        const starts = stops.map(({ start }) => start)
        const walk = (start: number | null): readonly number[] => {
          const { next } = placeAt(stops, start)
          return next ? [next.start, ...walk(next.start)] : []
        }
        const walkBack = (start: number): readonly number[] => {
          const { previous } = placeAt(stops, start)
          return previous ? [previous.start, ...walkBack(previous.start)] : []
        }
        expect(walk(null)).toEqual(starts)
        const back = starts.slice(-1).flatMap((last) => [last, ...walkBack(last)])
        expect(back.toReversed()).toEqual(starts)
      }),
    )
  })

  it('knows a later part of an interrupted passage as the stop it belongs to', () => {
    expect(placeAt(stopsFor(saidAt('whole', 50, 80), saidAt('between', 60)), 80)).toMatchObject({
      index: 0,
      previous: null,
      next: { start: 60 },
    })
  })

  it('goes on where another passage begins with a later part of an interrupted one', () => {
    const stops = stopsFor(saidAt('whole', 50, 80), saidAt('within', 80), saidAt('after', 90))
    expect(placeAt(stops, 50).next).toMatchObject({ start: 80 })
    expect(placeAt(stops, 80)).toMatchObject({ index: 1, next: { start: 90 } })
  })

  it('has neighbours even where nothing begins', () => {
    expect(placeAt(stopsFor(saidAt('a', 10), saidAt('b', 50)), 30)).toMatchObject({
      index: -1,
      previous: { start: 10 },
      next: { start: 50 },
    })
  })
})
