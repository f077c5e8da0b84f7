import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Arrangement } from '#geometry/arrangement.ts'
import { arrange } from '#geometry/arrangement.ts'
import { dayOf, visitDays } from '#model/dating.ts'
import { someCorpus } from '../support/corpus-arbitraries.ts'
import {
  aCorpus,
  aDating,
  anEvent,
  anOrder,
  aSmallVisit,
  aStatement,
  aTelling,
} from '../support/corpus-builders.ts'

const columnsOf = ({ stretches }: Arrangement) => stretches.flatMap(({ columns }) => columns)
const daysOf = ({ stretches }: Arrangement) => stretches.map(({ day }) => day)
const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id)

const dayColumns = (arrangement: Arrangement, day: string) =>
  arrangement.stretches.find((stretch) => stretch.day === day)?.columns ?? []

describe('arrange', () => {
  it('puts every event in exactly one column, or over the whole visit', () => {
    fc.assert(
      fc.property(someCorpus, (corpus) => {
        const arrangement = arrange(corpus)
        const placed = columnsOf(arrangement).flatMap(({ events }) => events)
        expect(ids([...placed, ...arrangement.whole]).toSorted()).toEqual(
          ids(corpus.events).toSorted(),
        )
      }),
    )
  })

  it('puts every statement in exactly one column', () => {
    fc.assert(
      fc.property(someCorpus, (corpus) => {
        const placed = columnsOf(arrange(corpus)).flatMap(({ statements }) => statements)
        expect(ids(placed).toSorted()).toEqual(ids(corpus.statements).toSorted())
      }),
    )
  })

  it('puts a statement with its occasion wherever that has a column', () => {
    fc.assert(
      fc.property(someCorpus, (corpus) => {
        for (const { events, statements } of columnsOf(arrange(corpus))) {
          for (const { occasion } of statements) {
            const event = corpus.events.find(({ id }) => id === occasion)
            const hasColumn = event !== undefined && dayOf(event, corpus.visit) !== 'whole'
            expect(ids(events).includes(occasion ?? '')).toBe(hasColumn)
          }
        }
      }),
    )
  })

  it('keeps every day of the visit, told or not, between before and after', () => {
    fc.assert(
      fc.property(someCorpus, (corpus) => {
        const days = daysOf(arrange(corpus))
        expect(days.filter((day) => /^\d/.test(day))).toEqual(visitDays(corpus.visit))
        const order = ['before', ...visitDays(corpus.visit), 'after', 'undated']
        expect(days).toEqual(order.filter((day) => days.includes(day)))
      }),
    )
  })

  it('gives no two columns the same id', () => {
    fc.assert(
      fc.property(someCorpus, (corpus) => {
        const columns = ids(columnsOf(arrange(corpus)))
        expect(new Set(columns).size).toBe(columns.length)
      }),
    )
  })

  it('leaves a day of which nothing is told without columns', () => {
    expect(dayColumns(arrange(aSmallVisit()), '2021-05-13')).toEqual([])
  })

  it('has no stretch beyond the visit where nothing lies there', () => {
    expect(daysOf(arrange(aCorpus()))).toEqual(visitDays(aCorpus().visit))
  })

  it('sorts what lies beyond by its first possible day, then by its last', () => {
    const lying = (id: string, earliest: string | null, latest: string) =>
      anEvent({ id, scope: 'context', dating: aDating({ when: latest, earliest, latest }) })
    const events = [
      lying('year', '2020-01-01', '2020-12-31'),
      lying('month', '2020-01-01', '2020-01-31'),
      lying('old', '1990-01-01', '1990-12-31'),
      lying('open', null, '2000-12-31'),
    ]
    const [column] = dayColumns(arrange(aCorpus({ events })), 'before')
    expect(ids(column?.events ?? [])).toEqual(['old', 'open', 'month', 'year'])
  })

  it('stacks what has no known order and sets apart what has', () => {
    const corpus = aCorpus({
      events: [
        anEvent({ id: 'dinner', after: [anOrder('talks')] }),
        anEvent({ id: 'talks' }),
        anEvent({ id: 'walk' }),
      ],
    })
    const columns = dayColumns(arrange(corpus), '2021-05-12').map(({ events }) => ids(events))
    expect(columns).toEqual([['talks', 'walk'], ['dinner']])
  })

  it('ends a day with what was said nobody says where', () => {
    const corpus = aCorpus({ events: [anEvent()], statements: [aStatement()] })
    const last = dayColumns(arrange(corpus), '2021-05-12').at(-1)
    expect(last?.events).toEqual([])
    expect(ids(last?.statements ?? [])).toEqual(['stone-on-trade'])
  })
})

describe('ghosts', () => {
  const toldOf = (day: string, when = '2021-05-12') =>
    anEvent({
      dating: aDating({ when }),
      tellings: [
        aTelling({ dating: aDating({ when }) }),
        aTelling({ article: '001_bb', dating: aDating({ when: day }) }),
      ],
    })

  it('stand in the other day that an article gives, with the tellings that give it', () => {
    const columns = dayColumns(arrange(aCorpus({ events: [toldOf('2021-05-11')] })), '2021-05-11')
    expect(columns.map(({ ghosts }) => ids(ghosts.map(({ event }) => event)))).toEqual([['talks']])
    const [ghost] = columns[0]?.ghosts ?? []
    expect(ghost?.tellings.map(({ article }) => article)).toEqual(['001_bb'])
  })

  it('stand apart where the articles give different parts of that day', () => {
    const dating = aDating({ when: '2021-05-11' })
    const tellings = (['morning', 'evening', 'morning'] as const).map((partOfDay, index) =>
      aTelling({ dating, partOfDay, start: 100 + 20 * index }),
    )
    const events = [anEvent({ tellings })]
    const ghosts = columnsOf(arrange(aCorpus({ events }))).flatMap((column) => column.ghosts)
    expect(ghosts.map((ghost) => ghost.tellings.map(({ partOfDay }) => partOfDay))).toEqual([
      ['morning', 'morning'],
      ['evening'],
    ])
    expect(new Set(ids(ghosts)).size).toBe(2)
  })

  it('share the only column of their day, and have their own where there are more', () => {
    const one = aCorpus({
      events: [
        toldOf('2021-05-11'),
        anEvent({ id: 'walk', dating: aDating({ when: '2021-05-11' }) }),
      ],
    })
    expect(dayColumns(arrange(one), '2021-05-11')).toHaveLength(1)
    const two = aCorpus({
      events: [
        ...one.events,
        anEvent({
          id: 'dinner',
          dating: aDating({ when: '2021-05-11' }),
          after: [anOrder('walk')],
        }),
      ],
    })
    expect(dayColumns(arrange(two), '2021-05-11')).toHaveLength(3)
  })

  it('are not made of a telling that is only less precise', () => {
    const month = aDating({
      when: '2021-05',
      precision: 'month',
      earliest: '2021-05-01',
      latest: '2021-05-31',
    })
    const events = [anEvent({ tellings: [aTelling({ dating: month }), aTelling()] })]
    expect(columnsOf(arrange(aCorpus({ events }))).flatMap(({ ghosts }) => ghosts)).toEqual([])
  })
})
