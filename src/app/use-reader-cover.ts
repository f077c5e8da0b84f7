/** What the open reader does to the page around it. */
import type { RefObject } from 'react'
import { useEffect, useRef } from 'react'
import { useExplorer, useExplorerStore } from '#store/explorer-context.tsx'
import type { Explorer } from '#store/explorer.ts'
import type { ViewPlace } from '#ui/reveal.ts'
import { placeInView, returnTo } from '#ui/reveal.ts'

const selectIsReading = ({ reading }: Explorer): boolean => reading !== null

/**
 * Marks the page with `data-reading` while an article is open, and brings focus back to where it was
 * before if closing leaves it nowhere, as Back does.
 */
export const useReaderCover = (page: RefObject<HTMLElement | null>): void => {
  const store = useExplorerStore()
  const isReading = useExplorer(selectIsReading)
  const opener = useRef<ViewPlace | null>(null)

  useEffect(() => {
    // At once and not with the next render: who closes the reader may focus what it covered right after.
    const mark = (isOpen: boolean) => page.current?.toggleAttribute('data-reading', isOpen)
    mark(selectIsReading(store.getState()))
    return store.subscribe((state, before) => {
      // Here and not in an effect of the reader, which takes focus when it opens.
      if (state.reading && !before.reading) opener.current = placeInView()
      mark(selectIsReading(state))
    })
  }, [page, store])

  useEffect(() => {
    if (!isReading) return
    return () => {
      const wasLost = document.activeElement === document.body
      if (wasLost && opener.current) returnTo(opener.current)
    }
  }, [isReading])
}
