import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Corpus } from '#model/corpus.ts'
import { daysOf, daysOfStatement } from '#model/dating.ts'
import type { Filter } from '#model/filter.ts'
import { emptyFilter, facets, findVisible, isEmpty, toggleValue } from '#model/filter.ts'
import { speakersOf } from '#model/statement.ts'
import { someCorpus, someFiltered } from '../support/corpus-arbitraries.ts'
import { aCorpus, anEvent, aSmallVisit, aStatement } from '../support/corpus-builders.ts'

const visit = aSmallVisit()
const shown = (filter: Partial<Filter>, corpus: Corpus = visit) => {
  const { statements, events } = findVisible(corpus, { ...emptyFilter, ...filter })
  return { statements: [...statements], events: [...events] }
}

const passes = (filter: Filter, values: Record<string, readonly string[]>): boolean =>
  facets.every(
    (facet) =>
      filter[facet].length === 0 || filter[facet].some((value) => values[facet]?.includes(value)),
  )

const isWithin = (part: ReadonlySet<string>, whole: ReadonlySet<string>): boolean =>
  [...part].every((id) => whole.has(id))

describe('toggleValue', () => {
  it('chooses, and takes the choice back', () => {
    const chosen = toggleValue(emptyFilter, 'people', 'stone')
    expect(chosen).toEqual({ ...emptyFilter, people: ['stone'] })
    expect(toggleValue(chosen, 'people', 'stone')).toEqual(emptyFilter)
  })

  it('leaves other choices as they are', () => {
    const filter = { ...emptyFilter, people: ['stone'], days: ['before'] }
    expect(toggleValue(filter, 'people', 'reed')).toEqual({ ...filter, people: ['stone', 'reed'] })
  })
})

describe('isEmpty', () => {
  it('is true only without any choice', () => {
    expect(isEmpty(emptyFilter)).toBe(true)
    for (const facet of facets) expect(isEmpty({ ...emptyFilter, [facet]: ['x'] })).toBe(false)
  })
})

describe('findVisible', () => {
  it('lets everything pass where nothing is chosen', () => {
    expect(shown({}).statements).toHaveLength(visit.statements.length)
    expect(shown({}).events).toHaveLength(visit.events.length)
  })

  it('finds what a person said, and the events where they took part or spoke', () => {
    expect(shown({ people: ['reed'] })).toEqual({
      statements: ['reed-on-trade', 'reed-on-ports'],
      events: ['meeting', 'press-conference'],
    })
  })

  it('finds somebody who was only present', () => {
    expect(shown({ people: ['vale'] })).toEqual({ statements: [], events: ['talks', 'meeting'] })
  })

  it('counts the principal in where there are counterparts, and not where there are none', () => {
    const corpus = aCorpus({
      events: [
        anEvent({ id: 'meeting', with: ['reed'] }),
        anEvent({ id: 'visit', kind: 'visit' }),
        anEvent({ id: 'signing-elsewhere', kind: 'signing', present: ['reed'] }),
      ],
    })
    expect(shown({ people: ['stone'] }, corpus).events).toEqual(['meeting', 'visit'])
  })

  it('finds words without a speaker only where no person is chosen', () => {
    expect(shown({}).statements).toContain('nobody-on-ports')
    expect(shown({ people: ['stone', 'reed', 'vale'] }).statements).not.toContain('nobody-on-ports')
  })

  it('finds what one of several speakers said', () => {
    const corpus = aCorpus({ statements: [aStatement({ speaker: ['stone', 'reed'] })] })
    expect(shown({ people: ['reed'] }, corpus).statements).toEqual(['stone-on-trade'])
  })

  it('keeps an event visible for the sake of a statement made at it', () => {
    expect(shown({ topics: ['ports'] }).events).toContain('press-conference')
  })

  it('finds by day, where words without occasion belong to their last possible day', () => {
    expect(shown({ days: ['2021-05-12'] })).toEqual({
      statements: ['reed-on-trade', 'stone-on-trade', 'reed-on-ports', 'stone-somewhere'],
      events: ['meeting', 'press-conference'],
    })
    expect(shown({ days: ['before', 'after'] }).events).toEqual(['founding', 'fair'])
  })

  it('finds nothing under a value that nothing has', () => {
    expect(shown({ articles: ['unknown'] })).toEqual({ statements: [], events: [] })
  })

  it('returns the same sets for the same corpus and filter', () => {
    expect(findVisible(visit, emptyFilter)).toBe(findVisible(visit, emptyFilter))
  })

  it('agrees with the definition, statement by statement and event by event', () => {
    fc.assert(
      fc.property(someFiltered, ([corpus, filter]) => {
        const statements = corpus.statements.filter((statement) =>
          passes(filter, {
            people: speakersOf(statement),
            topics: statement.topics,
            articles: statement.renderings.map(({ article }) => article),
            days: daysOfStatement(statement, corpus),
          }),
        )
        const events = corpus.events.filter((event) => {
          const heard = corpus.statements.filter(({ occasion }) => occasion === event.id)
          const principal = event.with.length > 0 || event.kind === 'visit' ? ['stone'] : []
          const own = {
            people: [...principal, ...event.with, ...event.present, ...heard.flatMap(speakersOf)],
            topics: event.topics,
            articles: event.tellings.map(({ article }) => article),
            days: daysOf(event, corpus.visit),
          }
          return passes(filter, own) || heard.some((statement) => statements.includes(statement))
        })
        const visible = findVisible(corpus, filter)
        expect([...visible.statements].toSorted()).toEqual(
          statements.map(({ id }) => id).toSorted(),
        )
        expect([...visible.events].toSorted()).toEqual(events.map(({ id }) => id).toSorted())
      }),
    )
  })

  it('shows more for another value of a facet, and less for another facet', () => {
    fc.assert(
      fc.property(someFiltered, fc.constantFrom(...facets), ([corpus, filter], facet) => {
        const [value, ...others] = filter[facet]
        fc.pre(value !== undefined)
        const all = findVisible(corpus, filter)
        const without = findVisible(corpus, { ...filter, [facet]: [] })
        expect(isWithin(all.statements, without.statements)).toBe(true)
        expect(isWithin(all.events, without.events)).toBe(true)
        if (others.length === 0) return
        const fewer = findVisible(corpus, { ...filter, [facet]: others })
        expect(isWithin(fewer.statements, all.statements)).toBe(true)
        expect(isWithin(fewer.events, all.events)).toBe(true)
      }),
    )
  })

  it('joins the values of a facet by or', () => {
    fc.assert(
      fc.property(someFiltered, fc.constantFrom(...facets), ([corpus, filter], facet) => {
        fc.pre(filter[facet].length > 0)
        const each = filter[facet].map((value) =>
          findVisible(corpus, { ...filter, [facet]: [value] }),
        )
        const union = new Set(each.flatMap(({ statements }) => [...statements]))
        expect(findVisible(corpus, filter).statements).toEqual(union)
      }),
    )
  })

  it('joins facets by and', () => {
    fc.assert(
      fc.property(someFiltered, ([corpus, filter]) => {
        const each = facets.map((facet) =>
          findVisible(corpus, { ...emptyFilter, [facet]: filter[facet] }),
        )
        const shared = corpus.statements.filter(({ id }) =>
          each.every(({ statements }) => statements.has(id)),
        )
        expect([...findVisible(corpus, filter).statements].toSorted()).toEqual(
          shared.map(({ id }) => id).toSorted(),
        )
      }),
    )
  })

  it('does not depend on the order in which values were chosen', () => {
    fc.assert(
      fc.property(someFiltered, ([corpus, filter]) => {
        const reversed = { ...filter, people: filter.people.toReversed() }
        expect(findVisible(corpus, reversed)).toEqual(findVisible(corpus, filter))
      }),
    )
  })

  it('sees every statement and event of a corpus', () => {
    fc.assert(
      fc.property(someCorpus, (corpus) => {
        const visible = findVisible(corpus, { ...emptyFilter })
        expect(visible.statements.size).toBe(corpus.statements.length)
        expect(visible.events.size).toBe(corpus.events.length)
      }),
    )
  })
})
