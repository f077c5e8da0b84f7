import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Facet, Filter } from '#model/filter.ts'
import { emptyFilter, facets } from '#model/filter.ts'
import { countVisible, facetValues, findChoices, findRemedy } from '#model/filter-counts.ts'
import { someFiltered } from '../support/corpus-arbitraries.ts'
import { aCorpus, anEvent, aPerson, aSmallVisit, aStatement } from '../support/corpus-builders.ts'

const visit = aSmallVisit()
const counted = (facet: Facet, filter: Partial<Filter> = {}) =>
  findChoices(visit, { ...emptyFilter, ...filter })[facet].map(
    ({ value, count }) => [value, count.statements, count.events] as const,
  )

describe('facetValues', () => {
  it('offers people who speak or take part, in the order of the corpus', () => {
    const corpus = aCorpus({
      people: ['press-agency', 'reed', 'stone'].map((id) => aPerson({ id })),
      events: [anEvent({ with: ['reed'] })],
    })
    expect(facetValues(corpus).people).toEqual(['reed', 'stone'])
  })

  it('offers every day of the visit, and before, after and undated where something is', () => {
    expect(facetValues(visit).days).toEqual([
      'before',
      '2021-05-11',
      '2021-05-12',
      '2021-05-13',
      'after',
    ])
    expect(facetValues(aCorpus({ events: [anEvent({ dating: null })] })).days.at(-1)).toBe(
      'undated',
    )
  })

  it('offers every topic and article, whether used or not', () => {
    expect(facetValues(aCorpus()).topics).toEqual(['trade', 'ports'])
    expect(facetValues(aCorpus()).articles).toEqual(['000_aa', '001_bb'])
  })
})

describe('findChoices', () => {
  it('counts statements and events apart', () => {
    expect(counted('people')).toEqual([
      ['stone', 2, 3],
      ['reed', 2, 2],
      ['vale', 0, 2],
    ])
  })

  it('shows zeros', () => {
    expect(counted('days', { topics: ['ports'] })).toEqual([
      ['before', 0, 1],
      ['2021-05-11', 1, 1],
      ['2021-05-12', 2, 1],
      ['2021-05-13', 0, 0],
      ['after', 0, 0],
    ])
  })

  it('ignores the choices of its own facet', () => {
    expect(counted('people', { people: ['reed'] })).toEqual(counted('people'))
  })

  it('keeps a chosen value that nothing in the corpus has, so that it can be taken back', () => {
    expect(counted('people', { people: ['nobody'] }).at(-1)).toEqual(['nobody', 0, 0])
  })

  it('says what is chosen', () => {
    const { people } = findChoices(visit, { ...emptyFilter, people: ['reed'] })
    expect(people.filter(({ isChosen }) => isChosen).map(({ value }) => value)).toEqual(['reed'])
  })

  it('promises exactly what choosing the value alone in its facet brings', () => {
    fc.assert(
      fc.property(someFiltered, ([corpus, filter]) => {
        const choices = findChoices(corpus, filter)
        for (const facet of facets) {
          for (const { value, count } of choices[facet]) {
            expect(count).toEqual(countVisible(corpus, { ...filter, [facet]: [value] }))
          }
        }
      }),
    )
  })
})

describe('findRemedy', () => {
  const corpus = aCorpus({
    statements: [
      aStatement({ id: 'a', speaker: 'stone', topics: ['trade'] }),
      aStatement({ id: 'b', speaker: 'stone', topics: ['trade'] }),
      aStatement({ id: 'c', speaker: 'reed', topics: ['ports'] }),
    ],
  })

  it('is null while anything passes', () => {
    expect(findRemedy(corpus, { ...emptyFilter, people: ['reed'] })).toBeNull()
  })

  it('names the choice that stands in the way of most', () => {
    expect(findRemedy(corpus, { ...emptyFilter, people: ['reed'], topics: ['trade'] })).toEqual({
      facet: 'people',
      values: ['reed'],
      count: { statements: 2, events: 0 },
    })
  })

  it('is null where two choices stand in the way', () => {
    const filter = { ...emptyFilter, days: ['before'], articles: ['001_bb'], people: ['reed'] }
    expect(findRemedy(corpus, filter)).toBeNull()
  })

  it('keeps its promise', () => {
    fc.assert(
      fc.property(someFiltered, ([some, filter]) => {
        const remedy = findRemedy(some, filter)
        if (!remedy) return
        expect(countVisible(some, filter)).toEqual({ statements: 0, events: 0 })
        expect(countVisible(some, { ...filter, [remedy.facet]: [] })).toEqual(remedy.count)
        expect(remedy.values).toEqual(filter[remedy.facet])
      }),
    )
  })
})
