/** The window follows the mark in focus: after a movement every mark is shifted, after a choice it may be covered. */
import { leastDistance, scrollWindow } from '#ui/reveal.ts'
import { revealMark } from './reveal-mark.ts'

// Rows are drawn anew one after the other, so a mark may stand still for a frame and then move on.
const calmFrames = 6
// What is revealed may be drawn anew for having come into view; more often than this it does not settle.
const mostReveals = 3
// What shows that a mark has the focus stands around it.
const ringPx = 4

/** Null where none of the box has it. */
export const markInFocus = (box: HTMLElement): HTMLElement | null => {
  const { activeElement } = document
  const isMark = activeElement instanceof HTMLElement && activeElement.matches('[data-mark]')
  return isMark && box.contains(activeElement) ? activeElement : null
}

/** Moves the mark in focus clear of what is told below the picture, by the least: the pointer stays on it. */
export const uncoverFocus = (box: HTMLElement): void => {
  const mark = markInFocus(box)
  const foot = box.nextElementSibling
  if (!mark || !foot) return
  const { top: start, bottom: end } = mark.getBoundingClientRect()
  const { top } = foot.getBoundingClientRect()
  if (end > top) scrollWindow(leastDistance({ start, end }, { start: 0, end: top - ringPx }))
}

const placeOf = (mark: HTMLElement): string => JSON.stringify(mark.getBoundingClientRect())

/** Reveals it; whether the box had to be scrolled for that. */
const scrollTo = (box: HTMLElement, mark: HTMLElement): boolean => {
  const { scrollLeft } = box
  revealMark(box, mark)
  return box.scrollLeft !== scrollLeft
}

const follow = (box: HTMLElement, mark: HTMLElement, reveals = mostReveals): void => {
  const look = (before: string, calm: number): void => {
    // Another mark has a follower of its own.
    if (markInFocus(box) !== mark) return
    const place = placeOf(mark)
    const still = place === before ? calm + 1 : 0
    if (still < calmFrames) requestAnimationFrame(() => look(place, still))
    else if (scrollTo(box, mark) && reveals > 1) follow(box, mark, reveals - 1)
  }
  look('', 0)
}

/**
 * Reveals the mark in focus as soon as it stands still, once the picture has arrived; nothing where none
 * has the focus.
 */
export const followFocus = (box: HTMLElement): void => {
  const mark = markInFocus(box)
  if (mark) follow(box, mark)
}
