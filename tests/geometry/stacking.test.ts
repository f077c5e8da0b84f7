import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Stackable } from '#geometry/stacking.ts'
import { areBeside, stackBoxes } from '#geometry/stacking.ts'

const someBoxes: fc.Arbitrary<Stackable[]> = fc
  .array(
    fc.record({
      start: fc.integer({ min: 0, max: 200 }),
      length: fc.integer({ min: 1, max: 80 }),
      height: fc.integer({ min: 1, max: 40 }),
      least: fc.integer({ min: 0, max: 30 }),
    }),
    { maxLength: 30 },
  )
  .map((boxes) =>
    boxes.map(({ start, length, ...box }, index) => ({
      ...box,
      id: `b${index}`,
      start,
      end: start + length,
    })),
  )

const areApart = (
  a: { top: number; height: number },
  b: { top: number; height: number },
): boolean => a.top + a.height <= b.top || b.top + b.height <= a.top

describe('stackBoxes', () => {
  it('lays no box upon another, nor upon those that are fixed', () => {
    fc.assert(
      fc.property(someBoxes, someBoxes, (first, second) => {
        const fixed = stackBoxes(first)
        const all = [...fixed, ...stackBoxes(second, fixed)]
        all.forEach((a, index) =>
          all
            .slice(index + 1)
            .filter((b) => areBeside(a, b))
            .forEach((b) => expect(areApart(a, b)).toBe(true)),
        )
      }),
    )
  })

  it('keeps every box, no higher up than it may stand', () => {
    fc.assert(
      fc.property(someBoxes, (boxes) => {
        const stacked = stackBoxes(boxes)
        expect(stacked.map(({ id }) => id).toSorted()).toEqual(boxes.map(({ id }) => id).toSorted())
        stacked.forEach(({ top, least = 0 }) => expect(top).toBeGreaterThanOrEqual(least))
      }),
    )
  })

  it('puts of those that start together the first given above the others', () => {
    fc.assert(
      fc.property(someBoxes, (boxes) => {
        const tops = new Map(stackBoxes(boxes).map(({ id, top }) => [id, top]))
        boxes.forEach((a, index) =>
          boxes
            .slice(index + 1)
            .filter(({ start }) => start === a.start)
            .forEach((b) => expect(tops.get(b.id)).toBeGreaterThan(tops.get(a.id) ?? 0)),
        )
      }),
    )
  })

  it('gives the same tops whatever the order of boxes that do not start together', () => {
    fc.assert(
      fc.property(someBoxes, (boxes) => {
        const apart = boxes.map((box, index) => ({ ...box, start: box.start + index / 100 }))
        const tops = (given: readonly Stackable[]) =>
          stackBoxes(given)
            .map(({ id, top }) => `${id} ${top}`)
            .toSorted()
        expect(tops(apart.toReversed())).toEqual(tops(apart))
      }),
    )
  })

  it('leaves no room above a box that it could stand in', () => {
    const boxes = [
      { id: 'long', start: 0, end: 100, height: 10 },
      { id: 'high', start: 0, end: 20, height: 50 },
      { id: 'later', start: 30, end: 60, height: 20 },
    ]
    expect(stackBoxes(boxes).map(({ id, top }) => [id, top])).toEqual([
      ['long', 0],
      ['high', 10],
      ['later', 10],
    ])
  })
})
