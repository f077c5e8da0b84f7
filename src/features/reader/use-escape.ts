/** Leaving something with the Escape key. */
import type { RefObject } from 'react'
import { useEffect } from 'react'
import type { ExplorerStore } from '#store/create-explorer-store.ts'

/** Closes the reader when Escape is pressed inside the element. */
export const useEscape = (element: RefObject<HTMLElement | null>, store: ExplorerStore): void => {
  useEffect(() => {
    const listening = new AbortController()
    const close = ({ key }: KeyboardEvent): void => {
      if (key === 'Escape') store.getState().closeReader()
    }
    element.current?.addEventListener('keydown', close, { signal: listening.signal })
    return () => listening.abort()
  }, [element, store])
}
