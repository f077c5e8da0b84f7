/** Highlights what was searched for wherever the page shows it. */
import type { RefObject } from 'react'
import { useEffect } from 'react'
import type { ExplorerStore } from '#store/create-explorer-store.ts'
import { useExplorerStore } from '#store/explorer-context.tsx'
import type { Explorer } from '#store/explorer.ts'
import { selectFound } from '#store/selectors.ts'
import type { FoundHighlight } from './found-highlight.ts'

const load = async (page: Element): Promise<FoundHighlight> => {
  const { createFoundHighlight } = await import('./found-highlight.ts')
  return createFoundHighlight(page)
}

const termsIn = (state: Explorer): ReadonlySet<string> | null => selectFound(state)?.terms ?? null

/** Follows the search until the returned function is called. */
const followSearch = (store: ExplorerStore, page: Element): (() => void) => {
  let loading: Promise<FoundHighlight> | null = null
  let isOver = false
  const show = (): void => {
    if (termsIn(store.getState())) loading ??= load(page)
    loading?.then(
      (highlight) => (isOver ? highlight.destroy() : highlight.show(termsIn(store.getState()))),
      // The page says what was found without it, and asks again with the next words.
      () => (loading = null),
    )
  }
  show()
  const forget = store.subscribe((state, before) => {
    if (state.filter.words !== before.filter.words || state.search !== before.search) show()
  })
  return () => {
    isOver = true
    forget()
    show()
  }
}

/** Highlights the words found within the page. */
export const useFoundHighlight = (page: RefObject<HTMLElement | null>): void => {
  const store = useExplorerStore()
  useEffect(() => (page.current ? followSearch(store, page.current) : undefined), [page, store])
}
