/** Highlights what was searched for wherever the page shows it. */
import type { RefObject } from 'react'
import { useEffect } from 'react'
import { findHits } from '#model/words.ts'
import { useExplorerStore } from '#store/explorer-context.tsx'
import { selectFound } from '#store/selectors.ts'
import { createHighlighter } from '#ui/highlight.ts'

/** Highlights the words found within the page as `::highlight(found)`. */
export const useFoundHighlight = (page: RefObject<HTMLElement | null>): void => {
  const store = useExplorerStore()
  useEffect(() => {
    if (!page.current) return
    const highlighter = createHighlighter(page.current, 'found')
    const show = (): void => {
      const terms = selectFound(store.getState())?.terms
      highlighter.update(terms ? (text) => findHits(text, terms) : null)
    }
    show()
    const forget = store.subscribe((state, before) => {
      if (state.filter.words !== before.filter.words || state.search !== before.search) show()
    })
    return () => {
      forget()
      highlighter.destroy()
    }
  }, [page, store])
}
