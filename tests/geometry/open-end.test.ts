import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arrange } from '#geometry/arrangement.ts'
import { openEnd } from '#geometry/open-end.ts'
import { someCorpus } from '../support/corpus-arbitraries.ts'
import { aCorpus, aDating, anEvent } from '../support/corpus-builders.ts'

const someEnds = someCorpus.map((corpus) =>
  arrange(corpus).stretches.filter(({ day }) => day === 'before' || day === 'after'),
)
const year = (when: string) =>
  aDating({ when, precision: 'year', earliest: `${when}-01-01`, latest: `${when}-12-31` })

describe('openEnd', () => {
  it('loses no event, no ghost and no statement, and doubles none', () => {
    fc.assert(
      fc.property(someEnds, (ends) => {
        for (const end of ends) {
          for (const part of ['events', 'ghosts', 'statements'] as const) {
            const list = (columns: typeof end.columns) =>
              new Set(columns.flatMap((column) => [...column[part]]))
            const [before, after] = [list(end.columns), list(openEnd(end).columns)]
            expect(after).toEqual(before)
          }
        }
      }),
    )
  })

  it('has a column for each date, in the order of time', () => {
    const events = ['2014', '2000', '2014'].map((when, index) =>
      anEvent({ id: `e-${index}`, scope: 'context', dating: year(when) }),
    )
    const [before] = arrange(aCorpus({ events })).stretches
    const columns = before ? openEnd(before).columns : []
    expect(columns.map((column) => column.events.map(({ id }) => id))).toEqual([
      ['e-1'],
      ['e-0', 'e-2'],
    ])
  })
})
