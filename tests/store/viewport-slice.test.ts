import { describe, expect, it } from 'vitest'
import { anExplorerStore } from '../support/explorer.tsx'

const days = { from: '2021-05-12', to: '2021-05-12' }

describe('moveViewport', () => {
  it('keeps the viewport and the days in it', () => {
    const { getState } = anExplorerStore()
    getState().moveViewport({ k: 3, x: 40 }, days)
    expect(getState()).toMatchObject({ viewport: { k: 3, x: 40 }, period: days })
  })

  it('changes nothing where nothing moves', () => {
    const { getState } = anExplorerStore()
    getState().moveViewport({ k: 3, x: 40 }, days)
    const before = getState()
    getState().moveViewport({ k: 3, x: 40 }, { ...days })
    expect(getState()).toBe(before)
  })

  it('keeps the same days while one moves within them', () => {
    const { getState } = anExplorerStore()
    getState().moveViewport({ k: 3, x: 40 }, days)
    getState().moveViewport({ k: 3, x: 41 }, { ...days })
    expect(getState().period).toBe(days)
  })
})

describe('setScale', () => {
  it('keeps the days in view and has them fitted anew', () => {
    const { getState } = anExplorerStore()
    getState().moveViewport({ k: 3, x: 40 }, days)
    getState().setScale('to-scale')
    expect(getState()).toMatchObject({ scale: 'to-scale', viewport: null, period: days })
  })
})

describe('toggleEnd', () => {
  it('opens one end and closes it again, and leaves the other', () => {
    const { getState } = anExplorerStore()
    getState().toggleEnd('after')
    getState().toggleEnd('before')
    getState().toggleEnd('after')
    expect(getState().openEnds).toEqual(['before'])
  })
})
