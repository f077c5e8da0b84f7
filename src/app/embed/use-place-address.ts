import { useCallback } from 'react'
import { useExplorer } from '#store/explorer-context.tsx'
import { selectRoot } from '#store/selectors.ts'

/** Where a place of the frame is found outside of it: a fragment, on the whole page; any other address stays. */
export const usePlaceAddress = (): ((href: string) => string) => {
  const root = useExplorer(selectRoot)
  return useCallback((href) => href.replace(/^#/, `${root}#`), [root])
}
