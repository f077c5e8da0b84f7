/** Keeps the passage that is being read in view. */
import type { RefObject } from 'react'
import { useEffect } from 'react'
import type { Reading } from '#model/selection.ts'
import { reveal } from '#ui/reveal.ts'

/**
 * Reveals the passage of the reading, or the top of the article, once the text is there; again each
 * time an article is opened, be it at the same passage.
 */
export const usePassageInView = (
  reader: RefObject<HTMLElement | null>,
  reading: Reading,
  isReady: boolean,
): void => {
  useEffect(() => {
    if (!isReady || !reader.current) return
    const { start } = reading
    const handle =
      start === null ? null : reader.current.querySelector<HTMLElement>(`[data-starts~="${start}"]`)
    reveal(handle ?? reader.current)
  }, [reader, reading, isReady])
}
