/** What the open reader does to the page around it. */
import type { RefObject } from 'react'
import { useEffect } from 'react'
import { useExplorerStore } from '#store/explorer-context.tsx'
import type { Explorer } from '#store/explorer.ts'

const isReading = ({ reading }: Explorer): boolean => reading !== null

/** Marks the page with `data-reading` while an article is open. */
export const useReaderCover = (page: RefObject<HTMLElement | null>): void => {
  const store = useExplorerStore()
  useEffect(() => {
    // At once and not with the next render: who closes the reader may focus what it covered right after.
    const mark = (isOpen: boolean) => page.current?.toggleAttribute('data-reading', isOpen)
    mark(isReading(store.getState()))
    return store.subscribe((state) => mark(isReading(state)))
  }, [page, store])
}
