import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { narrowCorpus } from '#export/narrow-corpus.ts'
import { emptyFilter } from '#model/filter.ts'
import { findVisible } from '#model/visible.ts'
import { someFiltered } from '../support/corpus-arbitraries.ts'
import { aDifference, aSmallVisit } from '../support/corpus-builders.ts'

const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id)

describe('narrowCorpus', () => {
  it('keeps exactly what passes a filter, in the order of the corpus', () => {
    fc.assert(
      fc.property(someFiltered, ([corpus, filter]) => {
        const visible = findVisible(corpus, filter)
        const narrow = narrowCorpus(corpus, visible)
        const kept = <Item extends { id: string }>(
          items: readonly Item[],
          of: Pick<ReadonlySet<string>, 'has'>,
        ) => items.filter(({ id }) => of.has(id))
        expect(narrow.statements).toEqual(kept(corpus.statements, visible.statements))
        expect(narrow.events).toEqual(kept(corpus.events, visible.events))
      }),
    )
  })

  it('is the corpus itself where nothing is filtered', () => {
    const corpus = aSmallVisit()
    expect(narrowCorpus(corpus, findVisible(corpus, emptyFilter))).toEqual(corpus)
  })

  it('keeps the occasion of a statement that is asked for without it', () => {
    const visible = { statements: new Set(['reed-on-trade']), events: new Set<string>() }
    const narrow = narrowCorpus(aSmallVisit(), visible)
    expect(ids(narrow.statements)).toEqual(['reed-on-trade'])
    expect(ids(narrow.events)).toEqual(['meeting'])
  })

  it('keeps a difference with every answer while an event it concerns is left', () => {
    const corpus = { ...aSmallVisit(), differences: [aDifference()] }
    const only = (event: string) =>
      narrowCorpus(corpus, { statements: new Set(), events: new Set([event]) }).differences
    expect(only('talks')).toEqual(corpus.differences)
    expect(only('meeting')).toEqual([])
  })

  it('leaves what it was given as it was', () => {
    const corpus = aSmallVisit()
    narrowCorpus(corpus, { statements: new Set(), events: new Set() })
    expect(corpus).toEqual(aSmallVisit())
  })
})
