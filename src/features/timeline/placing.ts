/**
 * Where things stand on the axis to scale: at shares of its length, which the browser turns into px. So
 * zooming sets the length of the axis and touches nothing that stands on it. All of it is set as
 * properties of the style: a style attribute is blocked.
 */
import { fadesAt } from '#geometry/edge-fades.ts'
import type { TimeDomain } from '#geometry/time-axis.ts'
import type { FrameOfAxis } from '#geometry/time-view.ts'
import { pitchPx, shareOf } from '#geometry/time-view.ts'
import type { Viewport } from '#geometry/viewport.ts'

/** Wall times in ms. */
export type TimeStretch = { readonly start: number; readonly end: number }

/** Where the picture stands that nobody has moved or zoomed. */
export const atRest: Viewport = { k: 1, x: 0 }

// Kept beside the elements: attributes of so many would be felt with every mark that is drawn.
const stretches = new WeakMap<Element, TimeStretch>()

/** The stretch of time that the element stands for, or what it stands in; null where there is none. */
export const stretchAt = (element: Element): TimeStretch | null => {
  for (let place: Element | null = element; place; place = place.parentElement) {
    const stretch = stretches.get(place)
    if (stretch) return stretch
  }
  return null
}

const percent = (share: number): string => `${share * 100}%`

/** Puts the middle of a mark at a time, but half a pitch inside its stretch, as wide as that may be. */
export const placeMark = (
  element: HTMLElement,
  { at, start, end }: TimeStretch & { readonly at: number },
  domain: TimeDomain,
): void => {
  const [share, first, last] = [at, start, end].map((ms) => percent(shareOf(ms, domain)))
  const inset = `${pitchPx / 2}px`
  element.style.insetInlineStart = `clamp(calc(${first} + ${inset}), ${share}, calc(${last} - ${inset}))`
  stretches.set(element, { start, end })
}

const sharesOf = ({ start, end }: TimeStretch, domain: TimeDomain) => ({
  first: shareOf(start, domain),
  last: shareOf(end, domain),
})

/** Lays an element over a stretch; a point of time has no width. */
export const placeStretch = (
  element: HTMLElement,
  stretch: TimeStretch,
  domain: TimeDomain,
): void => {
  const { first, last } = sharesOf(stretch, domain)
  element.style.insetInlineStart = percent(first)
  if (stretch.end > stretch.start) element.style.inlineSize = percent(last - first)
  stretches.set(element, stretch)
}

type Held = { readonly before: number; readonly after: number }
const nothingHeld: Held = { before: 0, after: 0 }
const heldBy = new WeakMap<Element, Held>()

// What the name of an hour takes, with the room before it.
const hourPx = 44

/** Px by which the name of an hour would be cut on either side of the frame, 1 at most: it is there or not. */
const cutOf = (left: number, framePx: number): number =>
  Math.min(1, Math.max(0, -left, left + hourPx - framePx))

const setHold = ({ style }: HTMLElement, now: Held, last: Held): void => {
  if (now.before !== last.before) style.setProperty('--hold', `${now.before}px`)
  if (now.after !== last.after) style.setProperty('--hold-end', `${now.after}px`)
}

/**
 * Tells what was laid over a stretch how much of it lies left and right of what does not fade of the frame,
 * so that a title can stay there as long as its bar does; a point of time only whether its name would be
 * cut. Told only when it changes: it costs as much as there is within.
 */
export const holdInFrame = (
  element: HTMLElement,
  viewport: Viewport | null,
  { contentPx, framePx }: FrameOfAxis,
  domain: TimeDomain,
): void => {
  const stretch = stretches.get(element)
  if (!stretch) return
  const { k, x } = viewport ?? atRest
  const widePx = contentPx * k
  const { first, last } = sharesOf(stretch, domain)
  const [left, right] = [first * widePx - x, last * widePx - x]
  const isPoint = first === last
  // Of what lies beside the frame nothing is seen.
  if (!isPoint && (right < 0 || left > framePx)) return
  const fades = fadesAt(x, widePx, framePx)
  const now = isPoint
    ? { before: cutOf(left, framePx), after: 0 }
    : {
        before: Math.max(0, fades.before - left),
        after: Math.max(0, right - framePx + fades.after),
      }
  setHold(element, now, heldBy.get(element) ?? nothingHeld)
  heldBy.set(element, now)
}
