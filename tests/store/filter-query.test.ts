import { describe, expect, it } from 'vitest'
import type { Corpus } from '#model/corpus.ts'
import { emptyFilter } from '#model/filter.ts'
import type { View } from '#store/view.ts'
import { initialView } from '#store/view.ts'
import { parseView, printView } from '#store/view-url.ts'
import { aPerson, aSmallVisit } from '../support/corpus-builders.ts'

const visit = aSmallVisit()
const parse = (search: string, corpus: Corpus = visit) => parseView(search, corpus)
const print = (view: Partial<View>, corpus: Corpus = visit) =>
  printView({ ...initialView, ...view }, corpus)

describe('the filter in the address', () => {
  it('reads roles, forms, agencies, what is disputed, words and the part shown', () => {
    const corpus = {
      ...visit,
      people: [...visit.people, aPerson({ id: 'wire', kind: 'organisation' })],
      statements: visit.statements.map((statement) => ({
        ...statement,
        renderings: statement.renderings.map((each) => ({ ...each, origin: 'wire' })),
      })),
    }
    const search =
      '?people=reed&role=speaks,mentioned&form=direct,reported&agency=wire&disputed=1&q=the+port&view=timeline'
    const { view, ignored } = parse(search, corpus)
    expect(ignored).toEqual([])
    expect(view).toEqual({
      ...initialView,
      part: 'timeline',
      filter: {
        ...emptyFilter,
        people: ['reed'],
        roles: ['speaks', 'mentioned'],
        form: ['direct', 'reported'],
        agency: ['wire'],
        disputed: ['1'],
        words: 'the port',
      },
    })
    expect(print(view, corpus)).toBe(search)
  })

  it('leaves out the roles that a filter begins with, in any order', () => {
    expect(print(parse('role=takes-part,speaks').view)).toBe('')
  })

  it('names an agency that speaks nowhere, and one that nothing is credited to', () => {
    const people = [...visit.people, aPerson({ id: 'wire', kind: 'organisation' })]
    expect(parse('people=wire&agency=wire&disputed=yes', { ...visit, people }).ignored).toEqual([
      'people: wire',
      'agency: wire',
      'disputed: yes',
    ])
  })

  it('tidies the words to search for, and names more of them than it keeps', () => {
    expect(parse('q=+a%20%20b%0Ac+').view.filter.words).toBe('a b c')
    expect(parse('q=+').view.filter.words).toBe('')
    expect(parse(`q=${'x'.repeat(80)}`).view.filter.words).toHaveLength(80)
    expect(parse(`q=${'x'.repeat(81)}`).ignored).toHaveLength(1)
    expect(print({ filter: { ...emptyFilter, words: ' 50% \ud800& more ' } })).toBe(
      '?q=50%25+%26+more',
    )
  })
})
