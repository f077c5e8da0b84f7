/**
 * Bringing something into view without disturbing a page around ours. `scrollIntoView` and a plain
 * `focus()` scroll every ancestor, the host of an iframe included; here only our own scroller moves,
 * and the window where it is ours alone.
 */

const isFramed = (): boolean => window.parent !== window

const behaviour = (): ScrollBehavior =>
  window.matchMedia('(prefers-reduced-motion: no-preference)').matches ? 'smooth' : 'instant'

type Band = { top: number; bottom: number }

/** How far to scroll until the box lies in the band, its start first; 0 where it does already. */
const distance = (box: Band, band: Band): number => {
  if (box.top >= band.top && box.bottom <= band.bottom) return 0
  return box.top - band.top
}

const scrollMargin = (element: HTMLElement): number =>
  Number.parseFloat(getComputedStyle(element).scrollMarginBlockStart) || 0

const scrolls = (element: HTMLElement): boolean =>
  element.scrollHeight > element.clientHeight &&
  ['auto', 'scroll'].includes(getComputedStyle(element).overflowY)

/** The nearest ancestor that scrolls by itself; null where only the page does. */
const findScroller = ({ parentElement }: HTMLElement): HTMLElement | null => {
  if (!parentElement || parentElement === document.documentElement) return null
  return scrolls(parentElement) ? parentElement : findScroller(parentElement)
}

const revealInScroller = (element: HTMLElement): void => {
  const scroller = findScroller(element)
  if (!scroller) return
  const { top, bottom } = scroller.getBoundingClientRect()
  const band = { top: top + scrollMargin(element), bottom }
  // Instant: until it has arrived, the window cannot know where the element will be.
  scroller.scrollBy({
    top: distance(element.getBoundingClientRect(), band),
    behavior: 'instant',
  })
}

/** Scrolls until the element is in view and moves focus to it. */
export const reveal = (element: HTMLElement): void => {
  revealInScroller(element)
  if (!isFramed()) {
    const band = { top: scrollMargin(element), bottom: window.innerHeight }
    const top = distance(element.getBoundingClientRect(), band)
    window.scrollBy({ top, behavior: behaviour() })
  }
  element.focus({ preventScroll: true })
}

/** Where focus is and how far the window is scrolled, in px. */
export type ViewPlace = { focused: Element | null; scrollY: number }

/** The place one is at, to come back to. */
export const placeInView = (): ViewPlace => ({
  focused: document.activeElement,
  scrollY: window.scrollY,
})

const isInView = (element: HTMLElement): boolean => {
  const { top, bottom } = element.getBoundingClientRect()
  return top >= 0 && bottom <= window.innerHeight
}

/** Goes back to a place: focus where it was, and the window too unless that is in view already. */
export const returnTo = ({ focused, scrollY }: ViewPlace): void => {
  if (!(focused instanceof HTMLElement)) return
  revealInScroller(focused)
  if (!isFramed() && !isInView(focused)) window.scrollTo({ top: scrollY, behavior: 'instant' })
  focused.focus({ preventScroll: true })
}

/** Reveals the element of that id; nothing where there is none. */
export const revealById = (id: string): void => {
  const element = document.getElementById(id)
  if (element) reveal(element)
}
