import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Place, Step } from '#geometry/roving.ts'
import { moveFocus } from '#geometry/roving.ts'

const steps = ['back', 'on', 'up', 'down', 'start', 'end', 'first', 'last'] as const

const somePlaces: fc.Arbitrary<Place[]> = fc
  .uniqueArray(fc.tuple(fc.nat(4), fc.nat(5), fc.nat(2)), {
    minLength: 1,
    selector: (place) => place.join(),
  })
  .map((places) =>
    places.map(([row, column, rank]) => ({ id: `${row} ${column} ${rank}`, row, column, rank })),
  )

const somePlace = somePlaces.chain((places) =>
  fc.record({ places: fc.constant(places), from: fc.constantFrom(...places) }),
)

const follow = (places: Place[], from: string, ...way: Step[]): string | null =>
  way.reduce<string | null>((at, step) => (at === null ? null : moveFocus(places, at, step)), from)

describe('moveFocus', () => {
  it('always leads to a mark that is there', () => {
    fc.assert(
      fc.property(somePlace, fc.constantFrom(...steps), ({ places, from }, step) => {
        expect(places.map(({ id }) => id)).toContain(moveFocus(places, from.id, step))
      }),
    )
  })

  it('does not depend on the order of the marks', () => {
    fc.assert(
      fc.property(somePlace, fc.constantFrom(...steps), ({ places, from }, step) => {
        expect(moveFocus(places.toReversed(), from.id, step)).toBe(moveFocus(places, from.id, step))
      }),
    )
  })

  it('visits a whole row from its start, in order, and stays at its end', () => {
    fc.assert(
      fc.property(somePlace, ({ places, from }) => {
        const row = places.filter((place) => place.row === from.row)
        const way: Step[] = row.slice(1).map(() => 'on')
        expect(follow(places, from.id, 'start', ...way)).toBe(moveFocus(places, from.id, 'end'))
        expect(follow(places, from.id, 'end', 'on')).toBe(moveFocus(places, from.id, 'end'))
      }),
    )
  })

  it('comes back by going on and back, except from the end of a row', () => {
    fc.assert(
      fc.property(somePlace, ({ places, from }) => {
        fc.pre(moveFocus(places, from.id, 'on') !== from.id)
        expect(follow(places, from.id, 'on', 'back')).toBe(from.id)
      }),
    )
  })

  it('reaches every mark from every other', () => {
    fc.assert(
      fc.property(somePlace, ({ places, from }) => {
        const reached = new Set([from.id])
        for (const id of reached) {
          for (const step of steps) reached.add(moveFocus(places, id, step) ?? '')
        }
        expect(reached.size).toBe(places.length)
      }),
    )
  })

  it('crosses to the next row with marks, to the nearest column, of two as near to the earlier', () => {
    const places = [
      { id: 'here', row: 0, column: 2, rank: 0 },
      { id: 'left', row: 3, column: 1, rank: 0 },
      { id: 'right', row: 3, column: 3, rank: 0 },
      { id: 'below', row: 4, column: 2, rank: 0 },
    ]
    expect(moveFocus(places, 'here', 'down')).toBe('left')
    expect(follow(places, 'here', 'down', 'down')).toBe('below')
    expect(moveFocus(places, 'here', 'up')).toBe('here')
  })

  it('begins at the first mark where the focus is nowhere, and has nowhere to go without marks', () => {
    const places = [
      { id: 'second', row: 1, column: 0, rank: 0 },
      { id: 'first', row: 0, column: 4, rank: 0 },
    ]
    expect(moveFocus(places, 'gone', 'on')).toBe('first')
    expect(moveFocus([], 'gone', 'on')).toBeNull()
  })
})
