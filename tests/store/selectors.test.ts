import { describe, expect, it } from 'vitest'
import { createExplorerStore } from '#store/create-explorer-store.ts'
import {
  selectArticle,
  selectChoices,
  selectEvent,
  selectIsChosen,
  selectPerson,
  selectStatement,
  selectVisible,
} from '#store/selectors.ts'
import { aSmallVisit } from '../support/corpus-builders.ts'

const aStore = () =>
  createExplorerStore({
    corpus: aSmallVisit(),
    loadArticle: (id) => Promise.resolve({ id, text: '' }),
  })

describe('selectors', () => {
  it('find each thing by its id', () => {
    const state = aStore().getState()
    expect(selectStatement('reed-on-ports')(state)?.speaker).toBe('reed')
    expect(selectEvent('talks')(state)?.with).toEqual(['vale'])
    expect(selectArticle('001_bb')(state)?.record).toBe('001')
    expect(selectPerson('reed')(state)?.name).toBe('Alex Reed')
    expect(selectEvent('reed-on-ports')(state)).toBeUndefined()
  })

  it('return the same object until the filter changes', () => {
    const store = aStore()
    const [visible, choices] = [selectVisible(store.getState()), selectChoices(store.getState())]
    store.getState().select({ kind: 'event', id: 'talks' })
    expect(selectVisible(store.getState())).toBe(visible)
    expect(selectChoices(store.getState())).toBe(choices)
    store.getState().toggleChoice('people', 'vale')
    expect([...selectVisible(store.getState()).events]).toEqual(['talks', 'meeting'])
    expect(selectChoices(store.getState())).not.toBe(choices)
  })

  it('know what is chosen', () => {
    const store = aStore()
    store.getState().select({ kind: 'event', id: 'talks' })
    expect(selectIsChosen('event', 'talks')(store.getState())).toBe(true)
    expect(selectIsChosen('quote', 'talks')(store.getState())).toBe(false)
  })
})
