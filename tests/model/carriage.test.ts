import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findCarriage, tellersOf } from '#model/carriage.ts'
import { emptyFilter } from '#model/filter.ts'
import { findVisible } from '#model/visible.ts'
import { carriersOf } from '#model/statement.ts'
import { someFiltered } from '../support/corpus-arbitraries.ts'
import { aSmallVisit, aTelling } from '../support/corpus-builders.ts'

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0)

describe('tellersOf', () => {
  it('names an article once, however often it tells of the event', () => {
    const tellings = ['001_bb', '000_aa', '001_bb'].map((article) => aTelling({ article }))
    expect(tellersOf({ tellings })).toEqual(['001_bb', '000_aa'])
  })
})

describe('findCarriage', () => {
  it('counts what an article carries, and what no other does', () => {
    const visit = aSmallVisit()
    const everything = findVisible(visit, emptyFilter)
    expect(findCarriage(visit, everything)).toEqual([
      {
        article: '000_aa',
        statements: { carried: 4, alone: 3 },
        events: { carried: 5, alone: 5 },
      },
      {
        article: '001_bb',
        statements: { carried: 2, alone: 1 },
        events: { carried: 0, alone: 0 },
      },
    ])
  })

  it('parts what is visible: each statement and event is told by one alone, by several or by none', () => {
    fc.assert(
      fc.property(someFiltered, ([corpus, filter]) => {
        const visible = findVisible(corpus, filter)
        const carriages = findCarriage(corpus, visible)
        const statements = corpus.statements.filter(({ id }) => visible.statements.has(id))
        const events = corpus.events.filter(({ id }) => visible.events.has(id))
        const carriers = statements.map(carriersOf).map(({ length }) => length)
        const tellers = events.map(tellersOf).map(({ length }) => length)
        const share = (kind: 'statements' | 'events', part: 'carried' | 'alone') =>
          sum(carriages.map((carriage) => carriage[kind][part]))
        expect(share('statements', 'carried')).toBe(sum(carriers))
        expect(share('events', 'carried')).toBe(sum(tellers))
        expect(share('statements', 'alone')).toBe(carriers.filter((count) => count === 1).length)
        expect(share('events', 'alone')).toBe(tellers.filter((count) => count === 1).length)
      }),
    )
  })
})
