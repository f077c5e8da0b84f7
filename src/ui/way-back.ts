/** The way back to a link that led far down the page: what is offered there, Escape there, or the browser's Back. */
import { wayBack } from '#words/ui.ts'
import { takeFocus } from './reveal.ts'

/** Where the link stood, and the state of the entry that the history got for the step. */
type Left = { link: HTMLElement; scrollY: number; entry: number }

const returnTo = ({ link, scrollY }: Left): void => {
  window.scrollTo({ top: scrollY, behavior: 'instant' })
  takeFocus(link)
}

// Other choices may have made entries since: then it is not for the history to go back.
const isEntry = ({ entry }: Left): boolean => history.state === entry

let former = new AbortController()

const createOffer = (): HTMLButtonElement => {
  const offer = document.createElement('button')
  offer.type = 'button'
  offer.className = 'text-button'
  offer.textContent = wayBack
  return offer
}

/** Offers it at the head of the element of that id, until one has gone back or followed another link. */
export const offerWayBack = (id: string, left: Left): void => {
  const place = document.getElementById(id)
  former.abort()
  former = new AbortController()
  const { signal } = former
  const offer = createOffer()
  const arrive = (): void => {
    if (signal.aborted) return
    former.abort()
    returnTo(left)
  }
  const goBack = (): void => (isEntry(left) ? history.back() : arrive())
  place?.querySelector('header')?.append(offer)
  signal.addEventListener('abort', () => offer.remove())
  offer.addEventListener('click', goBack, { signal })
  const goBackWithEscape = ({ key }: KeyboardEvent): void => {
    if (key === 'Escape') goBack()
  }
  place?.addEventListener('keydown', goBackWithEscape, { signal })
  const comeBack = (): void => {
    if (!isEntry(left)) arrive()
  }
  window.addEventListener('popstate', comeBack, { signal })
}
