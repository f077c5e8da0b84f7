import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openAxis } from '#geometry/open-axis.ts'
import { domainOf } from '#geometry/time-axis.ts'
import { dayOf } from '#model/dating.ts'
import { someCorpus } from '../support/corpus-arbitraries.ts'
import { aCorpus, aSmallVisit } from '../support/corpus-builders.ts'

const someOpen = fc.subarray(['before', 'after'])

describe('openAxis', () => {
  it('is the days of the visit alone where both ends are closed', () => {
    const corpus = aSmallVisit()
    const { domain, visit, columns } = openAxis(corpus)
    expect([domain, visit]).toEqual([domainOf(corpus.visit), domainOf(corpus.visit)])
    expect(columns).toEqual([])
  })

  it('has each event beyond an open end once, and its dates before or after the visit', () => {
    fc.assert(
      fc.property(someCorpus, someOpen, (corpus, open) => {
        const { columns, visit } = openAxis(corpus, open)
        const told = columns.flatMap(({ column }) => column.events.map(({ id }) => id))
        const beyond = corpus.events.filter((event) => open.includes(dayOf(event, corpus.visit)))
        expect(told.toSorted()).toEqual(beyond.map(({ id }) => id).toSorted())
        for (const { start, end, column } of columns) {
          expect(column.day === 'before' ? end <= visit.start : start >= visit.end).toBe(true)
        }
      }),
    )
  })

  it('lays its dates one after the other over all of it that is not the visit', () => {
    fc.assert(
      fc.property(someCorpus, someOpen, (corpus, open) => {
        const { domain, visit, columns } = openAxis(corpus, open)
        const all = [...columns, visit].toSorted((a, b) => a.start - b.start)
        expect(all.at(0)?.start).toBe(domain.start)
        expect(all.at(-1)?.end).toBe(domain.end)
        all.slice(1).forEach(({ start }, index) => expect(all[index]?.end).toBeCloseTo(start, 3))
        all.forEach(({ start, end }) => expect(end).toBeGreaterThan(start))
      }),
    )
  })

  it('puts dates into the order of time', () => {
    fc.assert(
      fc.property(someCorpus, (corpus) => {
        const first = openAxis(corpus, ['before', 'after']).columns.flatMap(({ column }) => {
          const dating = column.events[0]?.dating
          return dating ? [dating.earliest ?? dating.latest ?? ''] : []
        })
        expect(first).toEqual(first.toSorted())
      }),
    )
  })

  it('is the same object each time, and no other without anything beyond an end', () => {
    const corpus = aSmallVisit()
    expect(openAxis(corpus, ['after', 'before'])).toBe(openAxis(corpus, ['before', 'after']))
    const short = aCorpus()
    expect(openAxis(short, ['before']).domain).toEqual(openAxis(short).domain)
  })
})
