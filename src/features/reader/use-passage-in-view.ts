/** Keeps the passage that is being read in view. */
import type { RefObject } from 'react'
import { useEffect } from 'react'
import type { Reading } from '#model/selection.ts'
import { reveal } from '#ui/reveal.ts'

/** Reveals the passage of the reading, or the top of the article, once the text is there. */
export const usePassageInView = (
  reader: RefObject<HTMLElement | null>,
  { article, start }: Reading,
  isReady: boolean,
): void => {
  useEffect(() => {
    if (!isReady || !reader.current) return
    const handle =
      start === null ? null : reader.current.querySelector<HTMLElement>(`[data-starts~="${start}"]`)
    reveal(handle ?? reader.current)
  }, [reader, article, start, isReady])
}
