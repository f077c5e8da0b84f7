/**
 * Where things stand on the axis to scale: at shares of its length, which the browser turns into px. So
 * zooming sets the length of the axis and touches nothing that stands on it. All of it is set as
 * properties of the style: a style attribute is blocked.
 */
import type { TimeDomain } from '#geometry/time-axis.ts'
import { pitchPx, shareOf } from '#geometry/time-view.ts'
import type { Viewport } from '#geometry/viewport.ts'

/** Wall times in ms. */
export type TimeStretch = { readonly start: number; readonly end: number }

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

const heldPx = new WeakMap<Element, number>()

/**
 * Tells what was laid over a stretch how far that begins left of the frame, so that a title can stay in
 * the frame as long as its bar does; a point of time only whether it does. Told only when it changes:
 * it costs as much as there is within.
 */
export const holdInFrame = (
  element: HTMLElement,
  { x }: Viewport,
  lengthPx: number,
  domain: TimeDomain,
): void => {
  const stretch = stretches.get(element)
  if (!stretch) return
  const { first, last } = sharesOf(stretch, domain)
  const isPoint = first === last
  const beforePx = Math.max(0, x - first * lengthPx)
  // Of what lies beside the frame nothing is seen.
  if (!isPoint && last * lengthPx < x) return
  const held = isPoint ? Math.min(1, beforePx) : beforePx
  if (held === (heldPx.get(element) ?? 0)) return
  heldPx.set(element, held)
  element.style.setProperty('--hold', `${held}px`)
}
