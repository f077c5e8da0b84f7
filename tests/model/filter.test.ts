import { describe, expect, it } from 'vitest'
import { emptyFilter, facets, isEmpty, toggleRole, toggleValue } from '#model/filter.ts'

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

describe('toggleRole', () => {
  it('adds a role in its place, and takes it away', () => {
    const all = toggleRole(emptyFilter, 'mentioned')
    expect(all.roles).toEqual(['speaks', 'takes-part', 'mentioned'])
    expect(toggleRole(all, 'speaks').roles).toEqual(['takes-part', 'mentioned'])
  })

  it('leaves the last role', () => {
    const filter = { ...emptyFilter, roles: ['speaks'] as const }
    expect(toggleRole(filter, 'speaks')).toBe(filter)
  })
})

describe('isEmpty', () => {
  it('is true only without any choice', () => {
    expect(isEmpty(emptyFilter)).toBe(true)
    for (const facet of facets) expect(isEmpty({ ...emptyFilter, [facet]: ['x'] })).toBe(false)
    expect(isEmpty({ ...emptyFilter, words: 'trade' })).toBe(false)
    expect(isEmpty({ ...emptyFilter, roles: ['mentioned'] })).toBe(false)
  })

  it('does not mind the order of the roles', () => {
    expect(isEmpty({ ...emptyFilter, roles: ['takes-part', 'speaks'] })).toBe(true)
  })
})
