/** The place somebody is at on the page, to come back to: focus, and how far everything is scrolled. */
import { revealInScroller, tellRevealed } from './reveal.ts'

/** Which child to take at each step down from the body. */
type Path = readonly number[]

type Scrolled = { element: Element; top: number; left: number }

export type ViewPlace = {
  focused: HTMLElement | null
  /** Finds what stands where the focused element stood, should that be drawn anew. */
  path: Path
  /** What around it scrolls by itself. */
  scrolled: readonly Scrolled[]
  /** Px by which the window is scrolled. */
  scrollY: number
}

/** The element and everything around it within the body. */
const ancestorsOf = (element: Element | null): readonly Element[] =>
  element && element !== document.body ? [element, ...ancestorsOf(element.parentElement)] : []

const pathTo = (element: Element | null): Path =>
  ancestorsOf(element)
    .map((each) => [...(each.parentElement?.children ?? [])].indexOf(each))
    .toReversed()

const follow = (path: Path): Element | undefined =>
  path.reduce<Element | undefined>((element, index) => element?.children[index], document.body)

/** The place one is at. */
export const placeInView = (): ViewPlace => {
  const { activeElement, body } = document
  const focused =
    activeElement instanceof HTMLElement && activeElement !== body ? activeElement : null
  return {
    focused,
    path: pathTo(focused),
    scrolled: ancestorsOf(focused)
      .filter((element) => element.scrollTop > 0 || element.scrollLeft > 0)
      .map((element) => ({ element, top: element.scrollTop, left: element.scrollLeft })),
    scrollY: window.scrollY,
  }
}

const findFocused = ({ focused, path }: ViewPlace): HTMLElement | null => {
  if (!focused || focused.isConnected) return focused
  const there = follow(path)
  return there instanceof HTMLElement && there.tagName === focused.tagName ? there : null
}

const isInView = (element: HTMLElement): boolean => {
  const { top, bottom } = element.getBoundingClientRect()
  return top >= 0 && bottom <= window.innerHeight
}

const scrollWindow = (top: number): void => {
  window.scrollTo({ top, behavior: 'instant' })
}

const giveFocus = (element: HTMLElement): void => {
  element.focus({ preventScroll: true })
  tellRevealed(element)
}

/** Gives focus back where it was; the window too comes back, unless the place is in view already. */
export const refocus = (place: ViewPlace): void => {
  const focused = findFocused(place)
  if (!focused) return
  revealInScroller(focused)
  if (!isInView(focused)) scrollWindow(place.scrollY)
  giveFocus(focused)
}

/** Goes back to a place: everything scrolled as it was, and focus where it was. */
export const returnTo = (place: ViewPlace): void => {
  for (const { element, top, left } of place.scrolled) element.scrollTo({ top, left })
  scrollWindow(place.scrollY)
  const focused = findFocused(place)
  if (focused) giveFocus(focused)
}
