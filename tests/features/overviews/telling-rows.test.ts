import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toDays, toOccasions } from '#features/overviews/telling-rows.ts'
import { emptyFilter } from '#model/filter.ts'
import { findVisible } from '#model/visible.ts'
import { someFiltered } from '../../support/corpus-arbitraries.ts'
import { aSmallVisit } from '../../support/corpus-builders.ts'

const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id)

describe('toDays', () => {
  it('tells the days in the order of the account', () => {
    const visit = aSmallVisit()
    const days = toDays(visit, findVisible(visit, emptyFilter))
    expect(days.map(({ day, events }) => [day, ids(events)])).toEqual([
      ['before', ['founding']],
      ['2021-05-11', ['talks']],
      ['2021-05-12', ['meeting', 'press-conference']],
      ['after', ['fair']],
    ])
  })
})

describe('toOccasions', () => {
  it('puts what was said nobody says where last', () => {
    const visit = aSmallVisit()
    const occasions = toOccasions(visit, findVisible(visit, emptyFilter))
    expect(occasions.map(({ event, statements }) => [event?.id, statements.length])).toEqual([
      ['talks', 1],
      ['meeting', 1],
      ['press-conference', 2],
      [undefined, 1],
    ])
  })
})

describe('both', () => {
  it('have each visible event and statement exactly once', () => {
    fc.assert(
      fc.property(someFiltered, ([corpus, filter]) => {
        const visible = findVisible(corpus, filter)
        const events = toDays(corpus, visible).flatMap((day) => ids(day.events))
        const statements = toOccasions(corpus, visible).flatMap((said) => ids(said.statements))
        expect(events.toSorted()).toEqual([...visible.events].toSorted())
        expect(statements.toSorted()).toEqual([...visible.statements].toSorted())
      }),
    )
  })
})
