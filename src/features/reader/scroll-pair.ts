/**
 * Two scrollers that keep what stands in both at the same height, as an object that React only holds.
 * Everything is measured when it is needed, so that nothing is out of date after a change of size.
 */
import type { Anchor } from '#geometry/linked-scroll.ts'
import { linkScroll } from '#geometry/linked-scroll.ts'

export type ScrollPairOptions = {
  here: HTMLElement
  there: HTMLElement
  /** The elements that stand for the same thing in both. */
  pairs: () => readonly { here: Element; there: Element }[]
}

export type ScrollPair = {
  /** Whether the one follows when the other is scrolled. */
  setLinked: (isLinked: boolean) => void
  /** Scrolls both until the two elements stand at the same height. */
  align: (here: Element, there: Element) => void
  destroy: () => void
}

// What a browser may round a scroll position by.
const roundingPx = 1.5

const topIn = (scroller: HTMLElement, element: Element): number =>
  element.getBoundingClientRect().top - scroller.getBoundingClientRect().top + scroller.scrollTop

const maxScroll = ({ scrollHeight, clientHeight }: HTMLElement): number =>
  scrollHeight - clientHeight

/** A quarter down, where one reads; higher if something stands higher before anything is scrolled. */
const lineFor = (height: number, anchors: readonly Anchor[]): number => {
  const highest = anchors.map(({ here, there }) => Math.min(here, there) - 1)
  return Math.max(0, Math.min(height / 4, ...highest))
}

/** Keeps the two in step until it is destroyed. */
export const createScrollPair = ({ here, there, pairs }: ScrollPairOptions): ScrollPair => {
  let isLinked = true
  // Where each was put by the other: the event of that tells nothing new.
  const put = new Map<HTMLElement, number>()
  const scrollTo = (scroller: HTMLElement, wanted: number): void => {
    const top = Math.max(0, Math.min(wanted, maxScroll(scroller)))
    if (Math.abs(scroller.scrollTop - top) < 0.5) return
    put.set(scroller, top)
    scroller.scrollTo({ top, behavior: 'instant' })
  }
  const measure = () => {
    const anchors = pairs().map((pair) => ({
      here: topIn(here, pair.here),
      there: topIn(there, pair.there),
    }))
    return { anchors, line: lineFor(here.clientHeight, anchors) }
  }
  const follow = (scrolled: HTMLElement): void => {
    const expected = put.get(scrolled)
    put.delete(scrolled)
    const isOwn = expected !== undefined && Math.abs(scrolled.scrollTop - expected) < roundingPx
    if (!isLinked || isOwn) return
    const { anchors, line } = measure()
    const frame = { hereMax: maxScroll(here), thereMax: maxScroll(there), line }
    const { toThere, toHere } = linkScroll(anchors, frame)
    if (scrolled === here) scrollTo(there, toThere(here.scrollTop))
    else scrollTo(here, toHere(there.scrollTop))
  }
  const listening = new AbortController()
  for (const scroller of [here, there]) {
    const { signal } = listening
    scroller.addEventListener('scroll', () => follow(scroller), { signal, passive: true })
  }
  return {
    setLinked: (linked) => {
      isLinked = linked
    },
    align: (hereElement, thereElement) => {
      const { line } = measure()
      scrollTo(here, topIn(here, hereElement) - line)
      scrollTo(there, topIn(there, thereElement) - line)
    },
    destroy: () => listening.abort(),
  }
}
