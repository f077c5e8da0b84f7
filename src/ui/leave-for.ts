/** Following a link to a place far down the page, with a way back. */
import type { Left } from './way-back.ts'
import { isFramed, revealById } from './reveal.ts'

/** Before anything moves: the browser keeps for the entry that is left how far the page is scrolled. */
const makeEntry = (state: number): void => {
  try {
    if (!isFramed()) history.pushState(state, '')
  } catch {
    // Browsers refuse after many calls in a short time.
  }
}

const offer = async (id: string, left: Left): Promise<void> => {
  const part = await import('./way-back.ts').catch(() => null)
  const place = document.getElementById(id)
  if (part && place) part.offerWayBack(place, left)
}

/** Reveals the element of that id; from there Back, Escape and what is offered there lead back to the link. */
export const leaveFor = (id: string, link: HTMLElement): void => {
  const left = { link, scrollY: window.scrollY, entry: performance.now() }
  makeEntry(left.entry)
  revealById(id)
  void offer(id, left)
}
