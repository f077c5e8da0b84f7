import { flushSync } from 'react-dom'
import { isSameSelection } from '#model/selection.ts'
import type { ExplorerStore } from '#store/create-explorer-store.ts'
import { reveal } from '#ui/reveal.ts'

const findMark = (timeline: HTMLElement, id: string): HTMLElement | null =>
  timeline.querySelector(`[data-quote="${CSS.escape(id)}"]`)

/** Whether the box that the mark is drawn in shows it, as far as width is concerned. */
const isInBox = (mark: HTMLElement): boolean => {
  const box = mark.closest('.timeline-box')?.getBoundingClientRect()
  const { left, right } = mark.getBoundingClientRect()
  return box !== undefined && left >= box.left && right <= box.right
}

/**
 * Chooses a statement and leads to its mark on the timeline; to the timeline where it draws no mark of it.
 * A closer look at another place gives way to the whole.
 */
export const showOnTimeline = (id: string, store: ExplorerStore): void => {
  const timeline = document.querySelector<HTMLElement>('.timeline')
  if (!timeline) return
  const { selection, select, moveViewport } = store.getState()
  const quote = { kind: 'quote', id } as const
  // At once, because the mark is looked for right after.
  if (!isSameSelection(selection, quote)) flushSync(() => select(quote))
  const drawn = findMark(timeline, id)
  if (!drawn || !isInBox(drawn)) flushSync(() => moveViewport(null, null))
  reveal(findMark(timeline, id) ?? timeline)
}
