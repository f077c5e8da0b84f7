/** Words to search for. The search is loaded when somebody first wants it. */
import type { StateCreator } from 'zustand/vanilla'
import type { Search } from '#model/found.ts'
import type { Explorer } from './explorer.ts'
import { press } from './filter-slice.ts'

/** Where the search comes from; rejects when it does not come. */
export type LoadSearch = () => Promise<Search>

export type SearchSlice = {
  /** Null until it is there: words then narrow nothing. */
  search: Search | null
  searchStatus: 'idle' | 'loading' | 'ready' | 'failed'
  /** Asks for the search if it is not there and not on its way. */
  prepareSearch: () => void
  /** Whether words are being typed: what changes meanwhile is one choice. */
  isTyping: boolean
  /** Searches for what has been typed so far. */
  typeWords: (words: string) => void
  /** What is typed next is another choice. */
  settleWords: () => void
}

/** The search slice, with nothing loaded. */
export const createSearchSlice =
  (loadSearch: LoadSearch): StateCreator<Explorer, [], [], SearchSlice> =>
  (set, get) => ({
    search: null,
    searchStatus: 'idle',
    prepareSearch: () => {
      if (get().searchStatus === 'loading' || get().searchStatus === 'ready') return
      set({ searchStatus: 'loading' })
      loadSearch().then(
        (search) => set({ search, searchStatus: 'ready' }),
        () => set({ searchStatus: 'failed' }),
      )
    },
    isTyping: false,
    typeWords: (words) => {
      set(({ filter }) => ({ ...press({ ...filter, words }), isTyping: true }))
      get().prepareSearch()
    },
    settleWords: () => set((state) => (state.isTyping ? { isTyping: false } : state)),
  })
