import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toChangedQuery, toState } from '#app/embed/frame-state.ts'
import { parseView, printView } from '#store/view-url.ts'
import { aSmallVisit } from '../../support/corpus-builders.ts'
import { someViewed } from '../../support/view-arbitraries.ts'

describe('the state that messages carry', () => {
  it('leads back to the same view', () => {
    fc.assert(
      fc.property(someViewed, ([corpus, view]) => {
        const query = printView(view, corpus)
        expect(parseView(toChangedQuery(toState(query), {}), corpus)).toEqual({ view, ignored: [] })
      }),
    )
  })

  it('is changed part by part', () => {
    const state = toState('?people=reed,stone&q=two+words%2C&read=000_aa~12,001_bb&event=talks')
    expect(state).toEqual({
      people: ['reed', 'stone'],
      q: ['two words,'],
      read: ['000_aa~12,001_bb'],
      event: ['talks'],
    })
    const query = toChangedQuery(state, { people: [], topics: ['a,b'] })
    expect(query).toBe('topics=a%2Cb&q=two%20words%2C&event=talks&read=000_aa~12,001_bb')
  })

  it('holds one choice: another kind takes its place', () => {
    const corpus = aSmallVisit()
    const change = { event: ['talks'] }
    const query = toChangedQuery(toState('?quote=reed-on-ports'), change)
    expect(parseView(query, corpus).view.selection).toEqual({ kind: 'event', id: 'talks' })
  })
})
