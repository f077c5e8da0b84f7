/** A store for one explorer: two on one page share nothing. */
import { createStore } from 'zustand/vanilla'
import type { StoreApi } from 'zustand/vanilla'
import type { ArticleText, Corpus } from '#model/corpus.ts'
import { articlesOf } from '#model/selection.ts'
import { createAddressSlice } from './address-slice.ts'
import type { Explorer } from './explorer.ts'
import { createFilterSlice } from './filter-slice.ts'
import { createLanesSlice } from './lanes-slice.ts'
import type { LoadArticle } from './reader-slice.ts'
import { createReaderSlice } from './reader-slice.ts'
import type { LoadSearch } from './search-slice.ts'
import { createSearchSlice } from './search-slice.ts'
import { createSelectionSlice } from './selection-slice.ts'
import type { View } from './view.ts'
import { initialView } from './view.ts'
import { createViewportSlice } from './viewport-slice.ts'

export type ExplorerStore = StoreApi<Explorer>

export type ExplorerOptions = {
  corpus: Corpus
  loadArticle: LoadArticle
  /** Where it is left out, there is no search. */
  loadSearch?: LoadSearch
  /** What to show at first; what it leaves out is as on an address without a query. */
  initial?: Partial<View>
  /** Texts of articles that are there from the start. */
  texts?: readonly ArticleText[]
  /** Where the site's files are, seen from the page: relative or absolute, ending with a slash. */
  root?: string
}

const noSearch: LoadSearch = () => Promise.reject(new Error('This explorer has no search.'))

/**
 * The store of a new explorer. The text of an article that is open at first is asked for at once, if it
 * is not there.
 */
export const createExplorerStore = ({
  corpus,
  loadArticle,
  loadSearch = noSearch,
  initial,
  texts = [],
  root = './',
}: ExplorerOptions): ExplorerStore => {
  const view = { ...initialView, ...initial }
  const store = createStore<Explorer>()((...api) => ({
    corpus,
    root,
    ...createFilterSlice(view.filter)(...api),
    ...createSearchSlice(loadSearch)(...api),
    ...createSelectionSlice(view.selection)(...api),
    ...createReaderSlice({ loadArticle, reading: view.reading, texts })(...api),
    ...createViewportSlice(view.period)(...api),
    ...createLanesSlice(view.lanes)(...api),
    ...createAddressSlice(view.part)(...api),
  }))
  if (view.filter.words !== '') store.getState().prepareSearch()
  for (const article of articlesOf(view.reading)) store.getState().retryArticle(article)
  return store
}
