/** The way back to a link that led far down the page: what is offered there, Escape there, or the browser's Back. */
import { takeFocus } from './reveal.ts'

/** Where the link stood, and the state of the entry that the history got for the step. */
export type Left = { link: HTMLElement; scrollY: number; entry: number }

/** What a place that links lead to has for the way back; not to be seen until then. */
const offerIn = (place: HTMLElement): HTMLElement | null => place.querySelector('[data-way-back]')

const returnTo = ({ link, scrollY }: Left): void => {
  window.scrollTo({ top: scrollY, behavior: 'instant' })
  takeFocus(link)
}

// Other choices may have made entries since: then it is not for the history to go back.
const isEntry = ({ entry }: Left): boolean => history.state === entry

let former = new AbortController()

/** Offers it in the place that a link has led to, until one has gone back or followed another link. */
export const offerWayBack = (place: HTMLElement, left: Left): void => {
  former.abort()
  former = new AbortController()
  const { signal } = former
  const offer = offerIn(place)
  const arrive = (): void => {
    if (signal.aborted) return
    former.abort()
    returnTo(left)
  }
  const goBack = (): void => (isEntry(left) ? history.back() : arrive())
  offer?.removeAttribute('hidden')
  signal.addEventListener('abort', () => offer?.setAttribute('hidden', ''))
  offer?.addEventListener('click', goBack, { signal })
  const goBackWithEscape = ({ key }: KeyboardEvent): void => {
    if (key === 'Escape') goBack()
  }
  place.addEventListener('keydown', goBackWithEscape, { signal })
  const comeBack = (): void => {
    if (!isEntry(left)) arrive()
  }
  window.addEventListener('popstate', comeBack, { signal })
}
