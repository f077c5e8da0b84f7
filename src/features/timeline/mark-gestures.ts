/**
 * Moving among the marks by keys and pointing at them, as an object that React only holds. Marks are
 * found by `data-mark`, so the listeners need not know how they are drawn.
 */
import type { Place, Step } from '#geometry/roving.ts'
import { moveFocus } from '#geometry/roving.ts'

export type MarkGestureOptions = {
  /** Where the marks stand, asked for with each step. */
  places: () => readonly Place[]
  /** A mark got the focus and takes over the tab stop. */
  onVisit: (mark: string) => void
  /** A mark has the focus now, or has it no longer. */
  onInside: (isInside: boolean) => void
  /** The mark from which keys lead on where the focus is on the picture as a whole. */
  last: () => string | null
  /** The mark under the pointer or in focus; null when it is left. */
  onPoint: (mark: string | null) => void
  /** A mark was stepped to and has to be brought into view. */
  onReach: (element: HTMLElement) => void
  /** There is nothing drawn further on in this direction. */
  onEdge: (step: Step) => void
}

const steps: Readonly<Record<string, Step>> = {
  ArrowLeft: 'back',
  ArrowRight: 'on',
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'start',
  End: 'end',
}

const withControl: Readonly<Record<string, Step>> = { Home: 'first', End: 'last' }

const toStep = ({ key, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): Step | undefined => {
  if (altKey || shiftKey) return undefined
  return ctrlKey || metaKey ? withControl[key] : steps[key]
}

const markOf = ({ target }: Event): string | null =>
  target instanceof Element
    ? (target.closest('[data-mark]')?.getAttribute('data-mark') ?? null)
    : null

const findMark = (root: HTMLElement, id: string): HTMLElement | undefined =>
  [...root.querySelectorAll<HTMLElement>('[data-mark]')].find(
    (element) => element.dataset['mark'] === id,
  )

/** The mark that a step leads to; marks that are not drawn for want of room are stepped over. */
const findDrawn = (
  root: HTMLElement,
  places: readonly Place[],
  from: string,
  step: Step,
): HTMLElement | null => {
  const next = moveFocus(places, from, step)
  if (next === null || next === from) return null
  return findMark(root, next) ?? findDrawn(root, places, next, step)
}

const handleKey = (event: KeyboardEvent, root: HTMLElement, options: MarkGestureOptions): void => {
  const from = markOf(event) ?? (event.target === root ? options.last() : null)
  const step = toStep(event)
  if (!step || (from === null && event.target !== root)) return
  event.preventDefault()
  const next = findDrawn(root, options.places(), from ?? '', step)
  if (!next) {
    options.onEdge(step)
    return
  }
  // Scrolling is left to those who know the picture, and never reaches a page around ours.
  next.focus({ preventScroll: true })
  options.onReach(next)
}

/** Listens to everything inside the element until it is destroyed. */
export const createMarkGestures = (root: HTMLElement, options: MarkGestureOptions) => {
  const listening = new AbortController()
  const { signal } = listening
  const point = (event: Event): void => options.onPoint(markOf(event))
  const leave = (): void => options.onPoint(null)
  const visit = (event: FocusEvent): void => {
    const mark = markOf(event)
    if (mark !== null) options.onVisit(mark)
    options.onInside(mark !== null)
    options.onPoint(mark)
  }
  const blur = (): void => {
    options.onInside(false)
    leave()
  }
  root.addEventListener('keydown', (event) => handleKey(event, root, options), { signal })
  root.addEventListener('focusin', visit, { signal })
  root.addEventListener('focusout', blur, { signal })
  root.addEventListener('pointerover', point, { signal })
  root.addEventListener('pointerleave', leave, { signal })
  return { destroy: (): void => listening.abort() }
}
