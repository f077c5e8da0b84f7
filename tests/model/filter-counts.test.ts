import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Facet, Filter } from '#model/filter.ts'
import { emptyFilter, facets } from '#model/filter.ts'
import { facetValues, findChoices, findRoleChoices } from '#model/filter-counts.ts'
import { countVisible } from '#model/visible.ts'
import { someFiltered, someFound } from '../support/corpus-arbitraries.ts'
import {
  aCorpus,
  aDating,
  aDifference,
  anArticle,
  anEvent,
  aPerson,
  aRendering,
  aSmallVisit,
  aStatement,
} from '../support/corpus-builders.ts'

const visit = aSmallVisit()
const counted = (facet: Facet, filter: Partial<Filter> = {}) =>
  findChoices(visit, { ...emptyFilter, ...filter })[facet].map(
    ({ value, count }) => [value, count.statements, count.events] as const,
  )

describe('facetValues', () => {
  it('offers people who speak, take part or are mentioned, in the order of the corpus', () => {
    const corpus = aCorpus({
      people: ['press-agency', 'reed', 'stone', 'vale'].map((id) => aPerson({ id })),
      events: [anEvent({ with: ['reed'] })],
      statements: [aStatement({ speaker: null, mentions: ['vale'] })],
    })
    expect(facetValues(corpus).people).toEqual(['reed', 'stone', 'vale'])
  })

  it('offers the agencies that anything is credited to, and no other', () => {
    const agency = { is: 'wire', basis: 'stated', because: null } as const
    const corpus = aCorpus({
      people: ['cable', 'stone', 'wire'].map((id) => aPerson({ id })),
      articles: [anArticle(), anArticle({ id: '001_bb', agency })],
      statements: [
        aStatement({ renderings: [aRendering({ origin: 'cable' })] }),
        aStatement({ id: 'another', renderings: [aRendering({ article: '001_bb' })] }),
      ],
    })
    expect(facetValues(corpus).agency).toEqual(['cable', 'wire'])
    expect(facetValues(corpus).people).toEqual(['stone'])
  })

  it('offers what is disputed where articles differ', () => {
    expect(facetValues(visit).disputed).toEqual([])
    const corpus = aCorpus({ events: [anEvent()], differences: [aDifference()] })
    expect(facetValues(corpus).disputed).toEqual(['1'])
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

  it('counts nothing of the visit as a whole under its days', () => {
    const dating = aDating({ when: '..', earliest: '2021-05-11', latest: '2021-05-13' })
    const corpus = aCorpus({ events: [anEvent({ id: 'visit', kind: 'visit', dating })] })
    const { days } = findChoices(corpus, emptyFilter)
    expect(days.map(({ count }) => count)).toEqual(days.map(() => ({ statements: 0, events: 0 })))
  })

  it('counts people in the roles asked for', () => {
    const mentioned = findChoices(visit, { ...emptyFilter, roles: ['takes-part'] }).people
    expect(mentioned.map(({ count }) => [count.statements, count.events])).toEqual([
      [0, 2],
      [0, 1],
      [0, 2],
    ])
  })

  it('promises exactly what choosing the value alone in its facet brings', () => {
    const searched = someFiltered.chain(([corpus, filter]) =>
      fc.tuple(fc.constant(corpus), fc.constant(filter), someFound(corpus)),
    )
    fc.assert(
      fc.property(searched, ([corpus, filter, found]) => {
        const choices = findChoices(corpus, filter, found)
        for (const facet of facets) {
          for (const { value, count, most } of choices[facet]) {
            expect(count).toEqual(countVisible(corpus, { ...filter, [facet]: [value] }, found))
            expect(count.statements).toBeLessThanOrEqual(most.statements)
            expect(count.events).toBeLessThanOrEqual(most.events)
          }
        }
      }),
    )
  })
})

describe('findRoleChoices', () => {
  it('says what each role alone would bring', () => {
    const filter = { ...emptyFilter, people: ['reed'] }
    expect(findRoleChoices(visit, filter)).toEqual([
      { role: 'speaks', isChosen: true, count: { statements: 2, events: 2 } },
      { role: 'takes-part', isChosen: true, count: { statements: 0, events: 1 } },
      { role: 'mentioned', isChosen: false, count: { statements: 0, events: 0 } },
    ])
  })
})
