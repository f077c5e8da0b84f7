import { describe, expect, it, vi } from 'vitest'
import { createShown } from '#app/embed/shown.ts'
import type { Selection } from '#model/selection.ts'
import { aCorpus, anEvent } from '../../support/corpus-builders.ts'
import { anExplorerStore } from '../../support/explorer.tsx'

const corpus = aCorpus({ events: [anEvent({ id: 'talks', aliases: ['meeting'] })] })
const talks: Selection = { kind: 'event', id: 'talks' }
const nothing = { type: 'select', selection: null } as const

const aCard = () => {
  const store = anExplorerStore({ corpus, initial: { part: 'card', selection: talks } })
  return { store, shown: createShown(store) }
}

describe('a frame that is told to choose', () => {
  it('takes the choice back, in a card too, which stays one', () => {
    const { store, shown } = aCard()
    expect(shown.obey(nothing)).toBe(true)
    expect(store.getState()).toMatchObject({ selection: null, part: 'card' })
    expect(shown.obey(nothing)).toBe(true)
  })

  it('reveals what is called by a former id', () => {
    const { store, shown } = aCard()
    const element = Object.assign(document.createElement('p'), { id: 'event-talks' })
    document.body.append(element)
    const focus = vi.spyOn(element, 'focus')
    shown.obey(nothing)
    expect(shown.obey({ type: 'select', selection: { kind: 'event', key: 'meeting' } })).toBe(true)
    expect(store.getState().selection).toEqual(talks)
    expect(focus).toHaveBeenCalled()
  })

  it('changes nothing for what is not there', () => {
    const { store, shown } = aCard()
    expect(shown.obey({ type: 'select', selection: { kind: 'quote', key: 'talks' } })).toBe(false)
    expect(store.getState().selection).toEqual(talks)
  })
})

describe('a frame that is told to change its view', () => {
  const set = (state: object, replace = false) => ({ type: 'set', state, replace }) as const

  it('says only of what it was told whether it is there', () => {
    const { store, shown } = aCard()
    expect(shown.obey(set({ event: [] }))).toBe(true)
    expect(store.getState()).toMatchObject({ selection: null, part: 'card', ignored: [] })
    expect(shown.obey(set({ lanes: ['speakers'] }))).toBe(true)
    expect(store.getState()).toMatchObject({ lanes: 'speakers', part: 'card' })
  })

  it.for([
    { people: ['nobody'] },
    { lanes: ['speakers'], people: ['nobody'] },
    { q: ['x'.repeat(150)] },
    { view: ['all'], event: ['nothing'] },
  ])('changes nothing where it is told of anything that is not there: %j', (state) => {
    const { store, shown } = aCard()
    const before = store.getState()
    expect(shown.obey(set(state))).toBe(false)
    expect(shown.obey(set(state, true))).toBe(false)
    expect(store.getState()).toEqual(before)
  })

  it('is the usual one but for what it was told, where that replaces all', () => {
    const { store, shown } = aCard()
    expect(shown.obey(set({ lanes: ['speakers'] }, true))).toBe(true)
    expect(store.getState()).toMatchObject({ lanes: 'speakers', part: 'all', selection: null })
  })
})
