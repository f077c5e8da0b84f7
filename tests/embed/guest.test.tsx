import { describe, expect, it } from 'vitest'
import { createGuest } from '#embed/guest.ts'
import type { Shown } from '#embed/guest.ts'

const shown: Shown = {
  about: () => ({ title: 'A visit', lang: 'en', version: '1' }),
  state: () => ({ people: ['stone'] }),
  url: () => 'https://us.example/',
  selection: () => null,
  obey: () => true,
}

/** A window like that of the document, with another page around it and an ear of its own. */
const aFramedWindow = (parent: object): Window => {
  const ear = new EventTarget()
  const own = {
    parent,
    addEventListener: ear.addEventListener.bind(ear),
    dispatchEvent: ear.dispatchEvent.bind(ear),
  }
  return new Proxy(window, {
    get: (target, name): unknown => Reflect.get(name in own ? own : target, name),
  })
}

/** A guest in a frame, which is told things, and the types of what it says. */
const aGuest = () => {
  const said: { type?: string }[] = []
  const parent = { postMessage: (message: { type?: string }) => said.push(message) }
  const win = aFramedWindow(parent)
  const element = document.body
  const guest = createGuest({ win, element, isFixed: true, id: null, origin: null, shown })
  const tell = (type: string, source: object = parent): void => {
    const event = new MessageEvent('message', { data: { visitTimeline: 1, type } })
    Object.defineProperty(event, 'source', { value: source })
    win.dispatchEvent(event)
  }
  const types = () => said.flatMap(({ type }) => type ?? [])
  return { win, guest, tell, types }
}

describe('a guest', () => {
  it('answers what was asked before it was ready once it is, and says nothing before', () => {
    const { guest, tell, types } = aGuest()
    tell('hello')
    tell('get')
    expect(types()).toEqual([])
    guest.begin()
    expect(types()).toEqual(['ready', 'ready', 'state'])
    tell('hello')
    expect(types()).toEqual(['ready', 'ready', 'state', 'ready'])
  })

  it('answers nobody but the page around it, before it is ready as after', () => {
    const { guest, tell, types, win } = aGuest()
    for (const source of [win, {}]) tell('hello', source)
    guest.begin()
    for (const source of [win, {}]) tell('hello', source)
    expect(types()).toEqual(['ready'])
  })

  it('tells of a part that did not come', () => {
    const { win, types } = aGuest()
    win.document.dispatchEvent(new Event('part-missing'))
    expect(types()).toEqual(['error'])
  })
})
