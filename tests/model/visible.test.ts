import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Corpus, Statement, TimelineEvent } from '#model/corpus.ts'
import type { Filter } from '#model/filter.ts'
import { emptyFilter, facets } from '#model/filter.ts'
import type { Found } from '#model/found.ts'
import { countVisible, findVisible } from '#model/visible.ts'
import { someCorpus, someFiltered, someFound } from '../support/corpus-arbitraries.ts'
import { aCorpus, aDating, anEvent, aSmallVisit, aStatement } from '../support/corpus-builders.ts'
import { valuesOfEvent, valuesOfStatement } from '../support/filter-values.ts'

const visit = aSmallVisit()
const shown = (filter: Partial<Filter>, corpus: Corpus = visit) => {
  const { statements, events } = findVisible(corpus, { ...emptyFilter, ...filter })
  return { statements: [...statements], events: [...events] }
}

const isIn = (
  filter: Filter,
  values: ReturnType<typeof valuesOfStatement>,
  facet: (typeof facets)[number],
): boolean => {
  const own =
    facet === 'people' ? filter.roles.flatMap((role) => values.people[role]) : values[facet]
  return filter[facet].length === 0 || filter[facet].some((value) => own.includes(value))
}
const passes = (filter: Filter, values: ReturnType<typeof valuesOfStatement>): boolean =>
  facets.every((facet) => isIn(filter, values, facet))

/** What passes by the definition, item by item. */
const expected = (corpus: Corpus, filter: Filter, found: Found | null) => {
  const isFoundStatement = (statement: Statement) =>
    found === null || found.statements[corpus.statements.indexOf(statement)] === 1
  const isFoundEvent = (event: TimelineEvent) =>
    found === null || found.events[corpus.events.indexOf(event)] === 1
  const statements = corpus.statements.filter(
    (each) => isFoundStatement(each) && passes(filter, valuesOfStatement(each, corpus)),
  )
  const events = corpus.events.filter((event) => {
    const heard = corpus.statements.filter(({ occasion }) => occasion === event.id)
    const isOwn = isFoundEvent(event) && passes(filter, valuesOfEvent(event, heard, corpus))
    return isOwn || heard.some((statement) => statements.includes(statement))
  })
  return { statements: statements.map(({ id }) => id), events: events.map(({ id }) => id) }
}

const isWithin = (part: Iterable<string>, whole: { has: (id: string) => boolean }): boolean =>
  [...part].every((id) => whole.has(id))

describe('findVisible', () => {
  it('lets everything pass where nothing is chosen', () => {
    expect(shown({}).statements).toHaveLength(visit.statements.length)
    expect(shown({}).events).toHaveLength(visit.events.length)
  })

  it('finds what a person said, and the events where they took part or spoke', () => {
    expect(shown({ people: ['reed'] })).toEqual({
      statements: ['reed-on-ports', 'reed-on-trade'],
      events: ['meeting', 'press-conference'],
    })
  })

  it('finds somebody who was only present', () => {
    expect(shown({ people: ['vale'] })).toEqual({ statements: [], events: ['talks', 'meeting'] })
  })

  it('narrows by role how the people chosen concern what passes', () => {
    const corpus = aCorpus({
      events: [anEvent({ with: ['reed'] }), anEvent({ id: 'dinner' })],
      statements: [
        aStatement({ id: 'of-reed', mentions: ['reed'] }),
        aStatement({ id: 'by-reed', speaker: 'reed', occasion: 'dinner' }),
      ],
    })
    const as = (...roles: Filter['roles']) => shown({ people: ['reed'], roles }, corpus)
    expect(as('speaks')).toEqual({ statements: ['by-reed'], events: ['dinner'] })
    expect(as('takes-part')).toEqual({ statements: [], events: ['talks'] })
    expect(as('mentioned')).toEqual({ statements: ['of-reed'], events: [] })
    expect(as('speaks', 'mentioned').statements).toEqual(['of-reed', 'by-reed'])
  })

  it('does not mind the roles while no person is chosen', () => {
    expect(shown({ roles: ['mentioned'] })).toEqual(shown({}))
    expect(shown({ roles: ['mentioned'], days: ['before'] })).toEqual(shown({ days: ['before'] }))
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
      statements: ['stone-on-trade', 'reed-on-ports', 'reed-on-trade', 'stone-somewhere'],
      events: ['meeting', 'press-conference'],
    })
    expect(shown({ days: ['before', 'after'] }).events).toEqual(['founding', 'fair'])
  })

  it('shows a day without the visit as a whole', () => {
    const dating = aDating({ when: '..', earliest: '2021-05-11', latest: '2021-05-13' })
    const corpus = aCorpus({ events: [anEvent(), anEvent({ id: 'visit', kind: 'visit', dating })] })
    expect(shown({ days: ['2021-05-12'] }, corpus).events).toEqual(['talks'])
    expect(shown({ days: ['2021-05-11'] }, corpus).events).toEqual([])
  })

  it('finds by form what was said, and the events at which it was', () => {
    expect(shown({ form: ['partial'] })).toEqual({
      statements: ['nobody-on-ports'],
      events: ['talks'],
    })
  })

  it('finds nothing under a value that nothing has', () => {
    expect(shown({ articles: ['unknown'] })).toEqual({ statements: [], events: [] })
  })

  it('returns the same object for the same corpus, filter and finds', () => {
    expect(findVisible(visit, emptyFilter)).toBe(findVisible(visit, emptyFilter))
  })

  it('says of each place of the corpus and of each id whether it passes', () => {
    const { statements, events } = findVisible(visit, { ...emptyFilter, people: ['vale'] })
    expect([...events.flags]).toEqual([0, 1, 1, 0, 0])
    expect(statements.flags).toHaveLength(visit.statements.length)
    expect([events.has('talks'), events.has('fair'), events.has('unknown')]).toEqual([
      true,
      false,
      false,
    ])
  })

  it('agrees with the definition, statement by statement and event by event', () => {
    const searched = someFiltered.chain(([corpus, filter]) =>
      fc.tuple(fc.constant(corpus), fc.constant(filter), someFound(corpus)),
    )
    fc.assert(
      fc.property(searched, ([corpus, filter, found]) => {
        const { statements, events } = findVisible(corpus, filter, found)
        expect({ statements: [...statements], events: [...events] }).toEqual(
          expected(corpus, filter, found),
        )
        expect(countVisible(corpus, filter, found)).toEqual({
          statements: statements.size,
          events: events.size,
        })
        expect(statements.size).toBe([...statements].length)
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

  it('joins the values of a facet, and the roles, by or', () => {
    fc.assert(
      fc.property(someFiltered, fc.constantFrom(...facets), ([corpus, filter], facet) => {
        fc.pre(filter[facet].length > 0)
        const union = (each: Filter[]) =>
          new Set(each.flatMap((one) => [...findVisible(corpus, one).statements]))
        const visible = new Set(findVisible(corpus, filter).statements)
        expect(visible).toEqual(
          union(filter[facet].map((value) => ({ ...filter, [facet]: [value] }))),
        )
        expect(visible).toEqual(union(filter.roles.map((role) => ({ ...filter, roles: [role] }))))
      }),
    )
  })

  it('joins facets by and', () => {
    fc.assert(
      fc.property(someFiltered, ([corpus, filter]) => {
        const each = facets.map((facet) =>
          findVisible(corpus, { ...emptyFilter, roles: filter.roles, [facet]: filter[facet] }),
        )
        const shared = corpus.statements.filter(({ id }) =>
          each.every(({ statements }) => statements.has(id)),
        )
        expect([...findVisible(corpus, filter).statements]).toEqual(shared.map(({ id }) => id))
      }),
    )
  })

  it('does not depend on the order in which values were chosen', () => {
    fc.assert(
      fc.property(someFiltered, ([corpus, filter]) => {
        const reversed = {
          ...filter,
          people: filter.people.toReversed(),
          roles: filter.roles.toReversed(),
        }
        const [a, b] = [findVisible(corpus, reversed), findVisible(corpus, filter)]
        expect([a.statements.flags, a.events.flags]).toEqual([b.statements.flags, b.events.flags])
      }),
    )
  })

  it('sees every statement and event of a corpus', () => {
    fc.assert(
      fc.property(someCorpus, (corpus) => {
        expect(countVisible(corpus, { ...emptyFilter })).toEqual({
          statements: corpus.statements.length,
          events: corpus.events.length,
        })
      }),
    )
  })
})
