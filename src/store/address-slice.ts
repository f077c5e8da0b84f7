/** What came from the address: a whole view at once, and what of it was not understood. */
import type { StateCreator } from 'zustand/vanilla'
import { articlesOf } from '#model/selection.ts'
import type { Explorer } from './explorer.ts'
import { isSamePeriod } from './period.ts'
import { noteStart } from './reader-slice.ts'
import type { Part } from './view.ts'
import type { ParsedView } from './view-url.ts'
import { printView } from './view-url.ts'

export type AddressSlice = {
  /** How much of the explorer is on the page. Only an address says so. */
  part: Part
  /** Values of the address that name nothing, as `parameter: value`. */
  ignored: readonly string[]
  dismissIgnored: () => void
  /** Takes over a whole view in one change, and asks for the text of the article it opens. */
  showView: (parsed: ParsedView) => void
}

/** The address slice, starting with the given part of the explorer and nothing ignored. */
export const createAddressSlice =
  (part: Part): StateCreator<Explorer, [], [], AddressSlice> =>
  (set, get) => ({
    part,
    ignored: [],
    dismissIgnored: () => set({ ignored: [] }),
    showView: ({ view, ignored }) => {
      set((state) => {
        // The same view stays the same objects: nothing has to be drawn again.
        if (printView(view, state.corpus) === printView(state, state.corpus))
          return { ignored, isTyping: false }
        // Other days have still to be fitted to the screen; the same stay as they are seen.
        const isThere = isSamePeriod(view.period, state.period)
        return { ...view, ignored, isTyping: false, viewport: isThere ? state.viewport : null }
      })
      if (view.filter.words !== '') get().prepareSearch()
      for (const article of articlesOf(view.reading)) get().retryArticle(article)
      set(noteStart)
    },
  })
