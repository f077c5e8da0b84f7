/** Following a link to a place far down the page, with a way back. */
import { isFramed, revealById } from './reveal.ts'

/** Reveals the element of that id; from there Back, Escape and what is offered there lead back to the link. */
export const leaveFor = (id: string, link: HTMLElement): void => {
  const left = { link, scrollY: window.scrollY, entry: performance.now() }
  // Before anything moves: the browser keeps for the entry that is left how far the page is scrolled.
  try {
    if (!isFramed()) history.pushState(left.entry, '')
  } catch {
    // Browsers refuse after many calls in a short time. What is offered there leads back all the same.
  }
  revealById(id)
  import('./way-back.ts').then(
    ({ offerWayBack }) => offerWayBack(id, left),
    () => {},
  )
}
