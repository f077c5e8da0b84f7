import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cutSegments } from '#features/reader/segments.ts'

const someStretch = (length: number) =>
  fc
    .tuple(fc.nat(length), fc.nat(length))
    .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))

const someCut = fc.string({ unit: 'binary', maxLength: 60 }).chain((text) =>
  fc.record({
    text: fc.constant(text),
    within: someStretch(text.length),
    marks: fc.array(someStretch(text.length), { maxLength: 8 }),
  }),
)

describe('cutSegments', () => {
  it('loses no letter: the segments joined are the stretch', () => {
    fc.assert(
      fc.property(someCut, ({ text, within, marks }) => {
        const joined = cutSegments(text, within, marks).map((segment) => segment.text)
        expect(joined.join('')).toBe(text.slice(within.start, within.end))
      }),
    )
  })

  it('follows on without gap or overlap, and has no empty segment', () => {
    fc.assert(
      fc.property(someCut, ({ text, within, marks }) => {
        const segments = cutSegments(text, within, marks)
        segments.forEach(({ start, end }, index) => {
          expect(end).toBeGreaterThan(start)
          expect(start).toBe(segments[index - 1]?.end ?? within.start)
        })
      }),
    )
  })

  it('cuts at every edge of a mark inside the stretch', () => {
    fc.assert(
      fc.property(someCut, ({ text, within, marks }) => {
        const segments = cutSegments(text, within, marks)
        const edges = new Set(segments.flatMap(({ start, end }) => [start, end]))
        const inside = marks
          .flatMap(({ start, end }) => [start, end])
          .filter((edge) => edge > within.start && edge < within.end)
        expect([...edges]).toEqual(expect.arrayContaining(inside))
      }),
    )
  })

  it('gives each segment the marks that cover it, and no segment a part of one', () => {
    fc.assert(
      fc.property(someCut, ({ text, within, marks }) => {
        for (const segment of cutSegments(text, within, marks)) {
          const touching = marks.filter(
            ({ start, end }) => start < segment.end && end > segment.start,
          )
          expect(segment.marks).toEqual(touching)
        }
      }),
    )
  })

  it('keeps the whole stretch as one where nothing is marked', () => {
    expect(cutSegments('Ships sail.', { start: 0, end: 5 }, [])).toEqual([
      { start: 0, end: 5, text: 'Ships', marks: [] },
    ])
  })
})
