/** The way back out of the reader. */
import { useEffect, useRef } from 'react'
import type { RefObject } from 'react'
import { useExplorer, useExplorerStore } from '#store/explorer-context.tsx'
import type { Explorer } from '#store/explorer.ts'
import { reveal } from '#ui/reveal.ts'

const selectIsReading = ({ reading }: Explorer): boolean => reading !== null

/**
 * Escape in the panel of the reader closes it; when it is gone, focus is again where it was before it
 * opened. Returns whether it is open.
 */
export const useReaderReturn = (panel: RefObject<HTMLElement | null>): boolean => {
  const store = useExplorerStore()
  const isReading = useExplorer(selectIsReading)
  const opener = useRef<HTMLElement | null>(null)

  useEffect(
    () =>
      // Not in an effect of the opened reader: by then the reader has taken focus.
      store.subscribe(({ reading }, { reading: before }) => {
        const { activeElement } = document
        if (reading && !before && activeElement instanceof HTMLElement) {
          opener.current = activeElement
        }
      }),
    [store],
  )

  useEffect(() => {
    if (!isReading) return
    const element = panel.current
    const close = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) store.getState().closeReader()
    }
    element?.addEventListener('keydown', close)
    return () => {
      element?.removeEventListener('keydown', close)
      // Focus has gone with the reader only if it was in there.
      const wasInside = document.activeElement === document.body
      if (wasInside && opener.current?.isConnected) reveal(opener.current)
    }
  }, [isReading, panel, store])

  return isReading
}
