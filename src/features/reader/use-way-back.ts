/** The way back from the reader to where one was when an article was opened. */
import { useEffect, useRef } from 'react'
import { flushSync } from 'react-dom'
import { useExplorer, useExplorerStore } from '#store/explorer-context.tsx'
import { selectIsReading } from '#store/selectors.ts'
import type { ViewPlace } from '#ui/view-place.ts'
import { placeInView, refocus, returnTo } from '#ui/view-place.ts'

/**
 * Keeps the place an article is opened from. Closing the reader, by whatever way, gives focus back there
 * if it is left nowhere; the returned function brings back the view, how far all was scrolled, and focus.
 * To be used where one stays: the place has to be known before the reader is there.
 */
export const useWayBack = (): (() => void) => {
  const store = useExplorerStore()
  const place = useRef<ViewPlace | null>(null)
  const isReading = useExplorer(selectIsReading)

  useEffect(
    () =>
      // Here and not in an effect of what is opened, which takes focus.
      store.subscribe((state, before) => {
        if (state.origin !== before.origin) place.current = placeInView()
      }),
    [store],
  )

  useEffect(() => {
    if (!isReading) return
    return () => {
      const isLost = document.activeElement === document.body
      if (isLost && place.current) refocus(place.current)
    }
  }, [isReading])

  return () => {
    // Drawn at once, so that there is something to scroll and to focus.
    flushSync(() => store.getState().returnToOrigin())
    if (place.current) returnTo(place.current)
  }
}
