/** After a zoom the window follows the mark in focus: rows above it have become higher or lower. */
import { revealMark } from './reveal-mark.ts'

// Rows are drawn anew one after the other, so a mark may stand still for a frame and then move on.
const calmFrames = 6

const markInFocus = (box: HTMLElement): HTMLElement | null => {
  const { activeElement } = document
  const isMark = activeElement instanceof HTMLElement && activeElement.matches('[data-mark]')
  return isMark && box.contains(activeElement) ? activeElement : null
}

/**
 * Reveals the mark in focus as soon as it stands still, once the picture has arrived; nothing where none
 * has the focus.
 */
export const followFocus = (box: HTMLElement, before = Number.NaN, calm = 0): void => {
  const mark = markInFocus(box)
  if (!mark) return
  const { top } = mark.getBoundingClientRect()
  const still = top === before ? calm + 1 : 0
  if (still === calmFrames) revealMark(box, mark)
  else requestAnimationFrame(() => followFocus(box, top, still))
}
