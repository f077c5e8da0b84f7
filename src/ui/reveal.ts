/**
 * Bringing something into view without disturbing a page around ours. `scrollIntoView` and a plain
 * `focus()` scroll every ancestor, the host of an iframe included; `scrollBy` moves only what it is called
 * on, and here that is our own window and what scrolls within it.
 */
import { layOutFar } from './far-parts.ts'

/** Whether the page is shown within another one. */
export const isFramed = (): boolean => window.parent !== window

// Farther than this there is nothing to follow on the way: the page would only fly past.
const farthestScreens = 2

/** Scrolls the window by so many px, to be followed by eye where that is wanted. */
export const scrollWindow = (top: number): void => {
  const isNear = Math.abs(top) <= window.innerHeight * farthestScreens
  const mayMove = window.matchMedia('(prefers-reduced-motion: no-preference)').matches
  window.scrollBy({ top, behavior: isNear && mayMove ? 'smooth' : 'instant' })
}

type Band = { start: number; end: number }

/** How far to scroll until the one lies in the other; 0 where it does already. */
type Distance = (box: Band, band: Band) => number

/** So that it begins where the band does: what is read has its room below. */
export const startDistance: Distance = (box, band) =>
  box.start >= band.start && box.end <= band.end ? 0 : box.start - band.start

/** By the least, its start first where it has no room: what stands around it stays in view. */
export const leastDistance: Distance = (box, band) =>
  Math.min(box.start - band.start, Math.max(0, box.end - band.end))

const scrollMargins = (element: HTMLElement): Band => {
  const { scrollMarginBlockStart, scrollMarginBlockEnd } = getComputedStyle(element)
  return {
    start: Number.parseFloat(scrollMarginBlockStart) || 0,
    end: Number.parseFloat(scrollMarginBlockEnd) || 0,
  }
}

const scrollable = ['auto', 'scroll']

const scrollsDown = (element: HTMLElement): boolean =>
  element.scrollHeight > element.clientHeight &&
  scrollable.includes(getComputedStyle(element).overflowY)

const scrollsSideways = (element: HTMLElement): boolean =>
  element.scrollWidth > element.clientWidth &&
  scrollable.includes(getComputedStyle(element).overflowX)

/** The nearest ancestor that scrolls by itself; null where only the page does. */
const findScroller = (
  { parentElement }: HTMLElement,
  scrolls: (element: HTMLElement) => boolean,
): HTMLElement | null => {
  if (!parentElement || parentElement === document.documentElement) return null
  return scrolls(parentElement) ? parentElement : findScroller(parentElement, scrolls)
}

/** From the top of one element to the bottom of another. */
const stretchOf = (from: Element, to: Element): Band => ({
  start: from.getBoundingClientRect().top,
  end: Math.max(from.getBoundingClientRect().bottom, to.getBoundingClientRect().bottom),
})

const revealSideways = (element: HTMLElement): void => {
  const scroller = findScroller(element, scrollsSideways)
  if (!scroller) return
  const seen = scroller.getBoundingClientRect()
  const { left, right } = element.getBoundingClientRect()
  if (left >= seen.left && right <= seen.right) return
  // To the middle, where nothing that sticks to an edge can lie over it.
  scroller.scrollBy({
    left: (left + right - seen.left - seen.right) / 2,
    behavior: 'instant',
  })
}

/** Scrolls the scroller around an element, if it has one, until the element is in view. */
export const revealInScroller = (
  element: HTMLElement,
  until: Element = element,
  distance: Distance = startDistance,
): void => {
  const scroller = findScroller(element, scrollsDown)
  if (!scroller) return
  const { top, bottom } = scroller.getBoundingClientRect()
  const { start, end } = scrollMargins(element)
  // Instant: until it has arrived, the window cannot know where the element will be.
  scroller.scrollBy({
    top: distance(stretchOf(element, until), { start: top + start, end: bottom - end }),
    behavior: 'instant',
  })
}

/** What the window has to show of an element: its scroller whole, with what sticks to its edges. */
const findFrame = (element: HTMLElement): HTMLElement => {
  const scroller = findScroller(element, scrollsDown)
  return scroller && scroller.clientHeight <= window.innerHeight ? scroller : element
}

const revealInWindow = (element: HTMLElement, until: Element, distance: Distance): void => {
  const frame = findFrame(element)
  const { start, end } = scrollMargins(frame)
  const box = stretchOf(frame, frame === element ? until : frame)
  scrollWindow(distance(box, { start, end: window.innerHeight - end }))
}

/** Moves focus and scrolls nothing; leaves it alone where that would take it from the page around ours. */
export const takeFocus = (element: HTMLElement): void => {
  if (!isFramed() || document.hasFocus()) element.focus({ preventScroll: true })
}

/** Unfolds whatever the element is folded away in. */
const unfold = (element: HTMLElement): void => {
  const folded = element.closest<HTMLDetailsElement>('details:not([open])')
  if (!folded || folded === element) return
  folded.open = true
  unfold(element)
}

/** Has the element say that one is led to it, for a page around ours: only that can scroll itself. */
export const tellRevealed = (element: HTMLElement): void => {
  element.dispatchEvent(new CustomEvent('reveal', { bubbles: true }))
}

/**
 * Unfolds and scrolls until the element is in view and moves focus to it; with `until`, so that everything
 * from the one to the other is in view if there is room; with `distance` by another rule than its start first. The element says so by the event `reveal`.
 */
export const reveal = (
  element: HTMLElement,
  until: Element = element,
  distance: Distance = startDistance,
): void => {
  layOutFar()
  unfold(element)
  revealSideways(element)
  revealInScroller(element, until, distance)
  revealInWindow(element, until, distance)
  takeFocus(element)
  tellRevealed(element)
}

/** Reveals the element of that id; nothing where there is none. */
export const revealById = (id: string): void => {
  const element = document.getElementById(id)
  if (element) reveal(element)
}
