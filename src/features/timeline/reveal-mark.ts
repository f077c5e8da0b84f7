/** Bringing a mark into view in a box that scrolls sideways under the names of its lanes. */
import { fadeBeside } from '#geometry/edge-fades.ts'
import { leastDistance, reveal } from '#ui/reveal.ts'

/** Px by which the box has to scroll until the mark is clear of what fades beside the names, its start first. */
const distance = (box: HTMLElement, mark: Element): number => {
  const names = box.querySelector('.timeline-events > .timeline-name')?.getBoundingClientRect()
  const seen = box.getBoundingClientRect()
  const { left, right } = mark.getBoundingClientRect()
  const from = names ? Math.max(seen.left, names.right) : seen.left
  const fade = fadeBeside(Infinity, seen.right - from)
  return leastDistance({ start: left, end: right }, { start: from + fade, end: seen.right - fade })
}

/** Scrolls box and page by the least until the mark is in view, so that its day is too, and focuses it. */
export const revealMark = (box: HTMLElement, mark: HTMLElement): void => {
  const moveSideways = (): void => box.scrollBy({ left: distance(box, mark), behavior: 'instant' })
  moveSideways()
  reveal(mark, mark, leastDistance)
  // What has no room as a whole has been centred.
  moveSideways()
}
