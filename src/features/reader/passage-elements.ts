/** The elements of a drawn text, found by where the passages begin. */
import { reveal } from '#ui/reveal.ts'

/** The handle of the passage that begins at `start`, or of which that begins a part. */
export const findHandle = (root: ParentNode, start: number): HTMLElement | null =>
  root.querySelector<HTMLElement>(`[data-starts~="${start}"]`)

const lastMark = (root: ParentNode, start: number): Element | undefined =>
  [...root.querySelectorAll(`[data-passage~="${start}"]`)].at(-1)

/**
 * Brings the whole passage into view if there is room, and focuses its handle; where no passage begins,
 * the word there. False if that is not there either.
 */
export const revealPassage = (root: ParentNode, start: number): boolean => {
  const found = findHandle(root, start) ?? root.querySelector<HTMLElement>(`[data-spot="${start}"]`)
  if (!found) return false
  reveal(found, lastMark(root, start))
  return true
}

/** Brings the paragraph of a place into view where no passage begins there; false if there is none. */
export const revealParagraph = (root: ParentNode, start: number): boolean => {
  const paragraph = [...root.querySelectorAll<HTMLElement>('[data-block]')].findLast(
    ({ dataset }) => Number(dataset['block']) <= start,
  )
  if (!paragraph) return false
  reveal(paragraph)
  return true
}
