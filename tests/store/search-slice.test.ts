import { describe, expect, it, vi } from 'vitest'
import { emptyFilter } from '#model/filter.ts'
import type { Found, Search } from '#model/found.ts'
import { createExplorerStore } from '#store/create-explorer-store.ts'
import type { LoadSearch } from '#store/search-slice.ts'
import { selectFound, selectPlaces, selectVisible } from '#store/selectors.ts'
import { initialView } from '#store/view.ts'
import { aSmallVisit } from '../support/corpus-builders.ts'

const corpus = aSmallVisit()
const found: Found = {
  statements: Uint8Array.from(corpus.statements, ({ id }) => Number(id === 'stone-somewhere')),
  events: new Uint8Array(corpus.events.length),
  places: [{ article: '001_bb', start: 0, end: 9 }],
  terms: new Set(['ports']),
  near: [],
}
const search: Search = () => found
const arrives: LoadSearch = () => Promise.resolve(search)

const anExplorer = (loadSearch: LoadSearch = arrives, words = '') => {
  const loadArticle = () => Promise.reject(new Error('not asked for'))
  const initial = { filter: { ...emptyFilter, words } }
  const store = createExplorerStore({ corpus, loadArticle, loadSearch, initial })
  return { store, state: () => store.getState() }
}
const isReady = ({ state }: ReturnType<typeof anExplorer>) =>
  vi.waitFor(() => {
    if (state().searchStatus !== 'ready') throw new Error('The search is not there yet.')
  })

describe('the search slice', () => {
  it('loads the search once, when words are first typed', async () => {
    const load = vi.fn<LoadSearch>(arrives)
    const explorer = anExplorer(load)
    expect(load).not.toHaveBeenCalled()
    explorer.state().typeWords('p')
    explorer.state().typeWords('po')
    expect(explorer.state().searchStatus).toBe('loading')
    await isReady(explorer)
    expect(load).toHaveBeenCalledTimes(1)
  })

  it('lets everything pass until the search is there, and then what it found', async () => {
    const explorer = anExplorer()
    explorer.state().typeWords('ports')
    expect(selectVisible(explorer.state()).statements.size).toBe(corpus.statements.length)
    await isReady(explorer)
    expect([...selectVisible(explorer.state()).statements]).toEqual(['stone-somewhere'])
    explorer.state().clearFilter()
    expect(selectFound(explorer.state())).toBeNull()
    expect(selectVisible(explorer.state()).statements.size).toBe(corpus.statements.length)
  })

  it('is asked for by a view that has words', async () => {
    const opened = anExplorer(arrives, 'ports')
    await isReady(opened)
    const explorer = anExplorer()
    const filter = { ...emptyFilter, words: 'ports' }
    explorer.state().showView({ view: { ...initialView, filter }, ignored: [] })
    await isReady(explorer)
    expect(selectFound(explorer.state())).toBe(selectFound(opened.state()))
  })

  it('can be asked for again when it did not come', async () => {
    const load = vi.fn<LoadSearch>().mockRejectedValueOnce(new Error('offline'))
    load.mockResolvedValueOnce(search)
    const explorer = anExplorer(load, 'ports')
    await vi.waitFor(() => expect(explorer.state().searchStatus).toBe('failed'))
    explorer.state().prepareSearch()
    await isReady(explorer)
  })

  it('tells places in the articles while nothing speaks against them', async () => {
    const explorer = anExplorer(arrives, 'ports')
    await isReady(explorer)
    const placesIn = () => selectPlaces(explorer.state()).length
    expect(placesIn()).toBe(1)
    expect(selectPlaces(explorer.state())).toBe(selectPlaces(explorer.state()))
    explorer.state().toggleChoice('articles', '001_bb')
    expect(placesIn()).toBe(1)
    explorer.state().toggleChoice('people', 'stone')
    expect(placesIn(), 'nobody speaks there').toBe(0)
  })
})
