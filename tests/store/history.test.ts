import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { createExplorerStore } from '#store/create-explorer-store.ts'
import type { AddressBar, OpenedPage } from '#store/history.ts'
import { bindHistory } from '#store/history.ts'
import { aSmallVisit } from '../support/corpus-builders.ts'

type BarOptions = { url?: string; isFramed?: boolean; refuses?: boolean }

/** An address bar with a history of its own, as a browser keeps it. */
const anAddressBar = ({ url = '/visit/', isFramed = false, refuses = false }: BarOptions = {}) => {
  const entries = [url]
  let position = 0
  let listeners: (() => void)[] = []
  const current = () => new URL(entries[position] ?? '', 'https://example.org')
  const check = () => {
    if (refuses) throw new DOMException('Too many calls', 'SecurityError')
  }
  const own = {
    location: {
      get search() {
        return current().search
      },
      get pathname() {
        return current().pathname
      },
      get hash() {
        return current().hash
      },
    },
    history: {
      pushState: (_state: unknown, _unused: string, to?: string | URL | null) => {
        check()
        position += 1
        entries.splice(position, entries.length, String(to))
      },
      replaceState: (_state: unknown, _unused: string, to?: string | URL | null) => {
        check()
        entries[position] = String(to)
      },
    },
    addEventListener: (_type: 'popstate', listener: () => void) => {
      listeners.push(listener)
    },
    removeEventListener: (_type: 'popstate', listener: () => void) => {
      listeners = listeners.filter((known) => known !== listener)
    },
  }
  const go = (by: number) => {
    position += by
    for (const listener of listeners) listener()
  }
  const bar: AddressBar = Object.assign(own, { parent: isFramed ? {} : own })
  return { bar, entries, back: () => go(-1), forward: () => go(1) }
}

type BoundOptions = BarOptions & { page?: OpenedPage }

const aStore = () =>
  createExplorerStore({
    corpus: aSmallVisit(),
    loadArticle: (id) => Promise.resolve({ id, text: 'Stone said so.' }),
  })

const bound = (options: BoundOptions = {}) => {
  const address = anAddressBar(options)
  const store = aStore()
  const unbind = bindHistory(store, address.bar, options.page)
  return { ...address, unbind, state: store.getState }
}

describe('bindHistory', () => {
  it('shows the view of the address and leaves the address as it is', () => {
    const { state, entries } = bound({ url: '/visit/?utm=mail&people=reed,nobody' })
    expect(state().filter.people).toEqual(['reed'])
    expect(state().ignored).toEqual(['people: nobody'])
    expect(entries).toEqual(['/visit/?utm=mail&people=reed,nobody'])
  })

  it('makes one entry for each choice', () => {
    const { state, entries } = bound()
    state().toggleChoice('people', 'reed')
    state().select({ kind: 'event', id: 'talks' })
    state().openArticle('001_bb', 20)
    expect(entries).toEqual([
      '/visit/',
      '/visit/?people=reed',
      '/visit/?people=reed&event=talks',
      '/visit/?people=reed&quote=reed-on-ports&read=001_bb~20',
    ])
  })

  it('gives the address to the first of two explorers; the other keeps its view in memory', () => {
    const { bar, state, entries, back, unbind } = bound()
    const other = aStore()
    bindHistory(other, bar)
    other.getState().toggleChoice('people', 'reed')
    state().select({ kind: 'event', id: 'talks' })
    expect(entries).toEqual(['/visit/', '/visit/?event=talks'])
    back()
    expect(state().selection).toBeNull()
    expect(other.getState().filter.people).toEqual(['reed'])
    unbind()
    bindHistory(other, bar)
    other.getState().toggleChoice('people', 'reed')
    expect(entries).toEqual(['/visit/', '/visit/?people=reed'])
  })

  it('makes one entry of words, however many letters they are typed in', () => {
    const { state, entries, back } = bound()
    for (const words of ['t', 'tr', 'tra', 'trad']) state().typeWords(words)
    expect(entries).toEqual(['/visit/', '/visit/?q=trad'])
    state().settleWords()
    state().typeWords('trade')
    expect(entries.slice(1)).toEqual(['/visit/?q=trad', '/visit/?q=trade'])
    back()
    expect(state().filter.words).toBe('trad')
  })

  it('makes an entry of what is chosen while words are typed', () => {
    const { state, entries } = bound()
    state().typeWords('tr')
    state().settleWords()
    state().toggleChoice('people', 'reed')
    state().typeWords('tra')
    expect(entries.slice(1)).toEqual([
      '/visit/?q=tr',
      '/visit/?people=reed&q=tr',
      '/visit/?people=reed&q=tra',
    ])
  })

  it('undoes one choice for each step back, and does it again for each step forward', () => {
    const { state, entries, back, forward } = bound()
    state().toggleChoice('people', 'reed')
    state().toggleChoice('topics', 'ports')
    back()
    expect(state().filter).toMatchObject({ people: ['reed'], topics: [] })
    back()
    expect(state().filter).toMatchObject({ people: [], topics: [] })
    forward()
    expect(state().filter).toMatchObject({ people: ['reed'], topics: [] })
    expect(entries).toHaveLength(3)
  })

  it('makes a new entry for a choice after a step back', () => {
    const { state, entries, back } = bound()
    state().toggleChoice('people', 'reed')
    back()
    state().toggleChoice('people', 'vale')
    expect(entries).toEqual(['/visit/', '/visit/?people=vale'])
  })

  it('adds nothing to the history of the page that frames it, and writes twice a second at most', () => {
    vi.useFakeTimers()
    onTestFinished(() => void vi.useRealTimers())
    const { state, entries, unbind } = bound({ isFramed: true })
    const written: (string | undefined)[] = []
    for (const words of ['a', 'ab', 'abc', 'abcd', 'abcde', 'abcdef']) {
      state().typeWords(words)
      vi.advanceTimersByTime(200)
      written.push(entries.at(-1))
    }
    expect(new Set(written).size).toBe(3)
    vi.advanceTimersByTime(500)
    expect(entries).toEqual(['/visit/?q=abcdef'])
    state().typeWords('abc')
    unbind()
    vi.advanceTimersByTime(500)
    expect(entries).toEqual(['/visit/?q=abcdef'])
  })

  it('makes no entry for a movement along the timeline, and one for other lanes', () => {
    const { state, entries } = bound()
    state().moveViewport({ k: 2, x: 0 }, { from: '2021-05-11', to: '2021-05-12' })
    state().moveViewport({ k: 2, x: 90 }, { from: '2021-05-12', to: '2021-05-12' })
    expect(entries).toEqual(['/visit/?from=2021-05-12&to=2021-05-12'])
    state().setLanes('articles')
    expect(entries).toHaveLength(2)
    expect(entries.at(-1)).toBe('/visit/?from=2021-05-12&to=2021-05-12&lanes=articles')
  })

  it('leaves the timeline where it is when a step back is to the same days', () => {
    const { state, back } = bound()
    state().moveViewport({ k: 2, x: 90 }, { from: '2021-05-12', to: '2021-05-12' })
    state().select({ kind: 'event', id: 'talks' })
    back()
    expect(state().viewport).toEqual({ k: 2, x: 90 })
  })

  it('drops what is not ours from the address, but leaves the hash', () => {
    const { state, entries } = bound({ url: '/visit/?utm=mail&people=nobody#?secret=1' })
    state().toggleChoice('people', 'reed')
    expect(entries.at(-1)).toBe('/visit/?people=reed#?secret=1')
  })

  it('makes no entry for what the address does not hold', () => {
    const { state, entries } = bound({ url: '/visit/?people=nobody' })
    state().dismissIgnored()
    state().retryArticle('000_aa')
    expect(entries).toHaveLength(1)
  })

  it('keeps the view where the browser refuses the entry', () => {
    const { state } = bound({ refuses: true })
    state().toggleChoice('people', 'reed')
    expect(state().filter.people).toEqual(['reed'])
  })

  it('lets go of the address when it is told to', () => {
    const { state, entries, unbind, back } = bound()
    state().toggleChoice('people', 'reed')
    unbind()
    state().toggleChoice('people', 'vale')
    back()
    expect(entries).toHaveLength(2)
    expect(state().filter.people).toEqual(['reed', 'vale'])
  })

  describe('on a page of its own', () => {
    const page = { root: '/visit/', state: 'event=talks' }
    const url = '/visit/event/talks/'

    it('begins with what the page shows', () => {
      const { state, entries } = bound({ url, page })
      expect(state().selection).toEqual({ kind: 'event', id: 'talks' })
      expect(entries).toEqual([url])
    })

    it('lays the query over it', () => {
      const { state } = bound({ url: `${url}?people=reed`, page })
      expect(state().selection).toEqual({ kind: 'event', id: 'talks' })
      expect(state().filter.people).toEqual(['reed'])
      const other = bound({
        url: '/visit/person/reed/?people=stone',
        page: { root: '/visit/', state: 'people=reed' },
      })
      expect(other.state().filter.people).toEqual(['stone'])
    })

    it('leads to the root with the first choice, and Back to the page', () => {
      const { state, entries, back } = bound({ url, page })
      state().select(null)
      expect(entries).toEqual([url, '/visit/'])
      back()
      expect(state().selection).toEqual({ kind: 'event', id: 'talks' })
    })
  })
})
