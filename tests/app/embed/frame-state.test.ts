import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toChangedQuery, toState } from '#app/embed/frame-state.ts'
import { stateNames } from '#embed/protocol.ts'
import { parseView, printView, viewParameters } from '#store/view-url.ts'
import { someFiltered } from '../../support/corpus-arbitraries.ts'
import { aSmallVisit } from '../../support/corpus-builders.ts'
import { initialView } from '#store/view.ts'

describe('the state that messages carry', () => {
  it('has the names that addresses have', () => {
    expect([...stateNames].toSorted()).toEqual([...viewParameters].toSorted())
  })

  it('leads back to the same view', () => {
    fc.assert(
      fc.property(someFiltered, ([corpus, filter]) => {
        const query = printView({ ...initialView, filter }, corpus)
        const { view } = parseView(toChangedQuery(toState(query), {}), corpus)
        expect(printView(view, corpus)).toBe(query)
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
