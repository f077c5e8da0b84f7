import { describe, expect, it } from 'vitest'
import { emptyFilter } from '#model/filter.ts'
import type { Found } from '#model/found.ts'
import { placesWithin } from '#model/found.ts'
import { aCorpus, anArticle } from '../support/corpus-builders.ts'

const agency = { is: 'wire', basis: 'stated', because: null } as const
const corpus = aCorpus({ articles: [anArticle(), anArticle({ id: '001_bb', agency })] })
const places = ['000_aa', '001_bb'].map((article) => ({ article, start: 0, end: 9 }))
const found: Found = {
  statements: new Uint8Array(),
  events: new Uint8Array(),
  places,
  terms: new Set(),
  near: [],
}
const within = (filter: Partial<typeof emptyFilter>) =>
  placesWithin(found, { ...emptyFilter, ...filter }, corpus).map(({ article }) => article)

describe('placesWithin', () => {
  it('keeps all places where nothing is chosen', () => {
    expect(within({ words: 'ports', roles: ['mentioned'] })).toEqual(['000_aa', '001_bb'])
  })

  it('keeps those of the articles and agencies chosen', () => {
    expect(within({ articles: ['000_aa'] })).toEqual(['000_aa'])
    expect(within({ agency: ['wire'] })).toEqual(['001_bb'])
    expect(within({ agency: ['wire'], articles: ['000_aa'] })).toEqual([])
  })

  it('keeps none where something is chosen that a place cannot meet', () => {
    expect(within({ people: ['stone'] })).toEqual([])
    expect(within({ days: ['before'] })).toEqual([])
  })
})
