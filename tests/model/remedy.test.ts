import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emptyFilter } from '#model/filter.ts'
import type { Found } from '#model/found.ts'
import { findRemedy } from '#model/remedy.ts'
import { countVisible } from '#model/visible.ts'
import { someFiltered, someFound } from '../support/corpus-arbitraries.ts'
import { aCorpus, aStatement } from '../support/corpus-builders.ts'

const corpus = aCorpus({
  statements: [
    aStatement({ id: 'a', speaker: 'stone', topics: ['trade'] }),
    aStatement({ id: 'b', speaker: 'stone', topics: ['trade'], mentions: ['reed'] }),
    aStatement({ id: 'c', speaker: 'reed', topics: ['ports'] }),
  ],
})

const nothingFound: Found = {
  statements: new Uint8Array(3),
  events: new Uint8Array(0),
  places: [],
  terms: new Set(),
  near: [],
}

describe('findRemedy', () => {
  it('is null while anything passes', () => {
    expect(findRemedy(corpus, { ...emptyFilter, people: ['reed'] })).toBeNull()
  })

  it('names the choice that stands in the way of most', () => {
    const filter = { ...emptyFilter, people: ['reed'], topics: ['trade'] }
    expect(findRemedy(corpus, filter)).toEqual({
      obstacle: { kind: 'facet', facet: 'people', values: ['reed'] },
      filter: { ...filter, people: [] },
      count: { statements: 2, events: 0 },
    })
  })

  it('names roles that nobody chosen has', () => {
    const filter = { ...emptyFilter, people: ['stone'], roles: ['mentioned'] as const }
    expect(findRemedy(corpus, { ...filter, topics: ['trade'] })?.obstacle).toEqual({
      kind: 'roles',
    })
  })

  it('names words that nothing says', () => {
    expect(findRemedy(corpus, { ...emptyFilter, words: 'whales' }, nothingFound)).toEqual({
      obstacle: { kind: 'words', words: 'whales' },
      filter: emptyFilter,
      count: { statements: 3, events: 0 },
    })
  })

  it('names all choices of a facet where one less would not help', () => {
    const filter = { ...emptyFilter, people: ['stone', 'reed'], days: ['before', 'after'] }
    expect(findRemedy(corpus, filter)?.obstacle).toEqual({
      kind: 'facet',
      facet: 'days',
      values: ['before', 'after'],
    })
  })

  it('leaves alone what a page around ours has settled, and the roles of settled people', () => {
    const filter = { ...emptyFilter, people: ['reed'], topics: ['trade'] }
    expect(findRemedy(corpus, filter, null, ['people'])?.obstacle).toEqual({
      kind: 'facet',
      facet: 'topics',
      values: ['trade'],
    })
    expect(findRemedy(corpus, filter, null, ['people', 'topics'])).toBeNull()
    const mentioned = { ...emptyFilter, people: ['stone'], roles: ['mentioned'] as const }
    expect(findRemedy(corpus, mentioned, null, ['people'])).toBeNull()
  })

  it('is null where two choices stand in the way', () => {
    const filter = { ...emptyFilter, days: ['before'], articles: ['001_bb'], people: ['reed'] }
    expect(findRemedy(corpus, filter)).toBeNull()
  })

  it('keeps its promise', () => {
    const searched = someFiltered.chain(([some, filter]) =>
      fc.tuple(
        fc.constant(some),
        someFound(some),
        fc.constantFrom('', 'words').map((words) => ({ ...filter, words })),
      ),
    )
    fc.assert(
      fc.property(searched, ([some, found, filter]) => {
        const finds = filter.words === '' ? null : found
        const remedy = findRemedy(some, filter, finds)
        if (!remedy) return
        expect(countVisible(some, filter, finds)).toEqual({ statements: 0, events: 0 })
        const still = remedy.filter.words === '' ? null : finds
        expect(countVisible(some, remedy.filter, still)).toEqual(remedy.count)
        expect(remedy.count.statements + remedy.count.events).toBeGreaterThan(0)
      }),
    )
  })
})
