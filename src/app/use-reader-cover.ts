/** What the open reader does to the page around it. */
import type { RefObject } from 'react'
import { useEffect } from 'react'
import { useExplorerStore } from '#store/explorer-context.tsx'
import type { Explorer } from '#store/explorer.ts'

const mark = (page: HTMLElement | null, { reading }: Explorer): void => {
  if (!page) return
  if (reading) page.dataset['reading'] = reading.beside === undefined ? 'alone' : 'beside'
  else delete page.dataset['reading']
}

/** Marks the page with `data-reading` while an article is open, `alone` or with another `beside` it. */
export const useReaderCover = (page: RefObject<HTMLElement | null>): void => {
  const store = useExplorerStore()
  useEffect(() => {
    // At once and not with the next render: who closes the reader may focus what it covered right after.
    mark(page.current, store.getState())
    return store.subscribe((state) => mark(page.current, state))
  }, [page, store])
}
