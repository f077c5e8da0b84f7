/** The browser's entry: one explorer, which owns the address of the page. */
import type { ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { corpus, loadArticle } from '#corpus/load-corpus.ts'
import { loadSearch } from '#corpus/load-search.ts'
import { isPassageId } from '#evidence/article-address.ts'
import type { ArticleText } from '#model/corpus.ts'
import { viewOf } from '#store/view-url.ts'
import { createExplorerStore } from '#store/create-explorer-store.ts'
import { bindHistory, write } from '#store/history.ts'
import { atLeisure } from './at-leisure.ts'
import { goToPlace, keepPlace } from './come-back.ts'
import { Entry } from './Entry.tsx'
import { loadReading } from './load-reading.ts'
import { isToldWhole } from './summary/told-whole.ts'
import { farSteps, layOutFar } from '#ui/far-parts.ts'
import { isFramed } from '#ui/reveal.ts'
import '#ui/far-parts.css'
import '#ui/fonts.css'
import '#ui/base.css'
import './summary/Summary.css'

const container = document.getElementById('root')
if (!container) throw new Error('index.html has no #root.')

const { root = './', state = '' } = document.documentElement.dataset
const initial = viewOf(state, corpus)

/**
 * Relative addresses would mean something else from the root, to which choices lead. Style sheets, which
 * would be read again, have been read.
 */
const keepLinks = (): void => {
  const links = document.querySelectorAll<HTMLLinkElement>('link:not([rel="stylesheet"])')
  for (const link of links) link.setAttribute('href', link.href)
}

/** The query names the passage as well; its fragment, left there, would go along with every choice. */
const dropFragment = ({ hash, pathname, search }: Location): void => {
  if (isPassageId(hash.slice(1))) write(window, `${pathname}${search}`, false)
}

/** Takes the place of what is there, such as a summary; who had the focus in it is led to where the account begins. */
const replace = (place: HTMLElement, entry: ReactNode): void => {
  const hadFocus = place.contains(document.activeElement)
  // At once, because the place to lead to is looked for right after.
  flushSync(() => createRoot(place).render(entry))
  if (hadFocus) document.getElementById('account-heading')?.focus({ preventScroll: true })
}

const start = (texts: readonly ArticleText[], isRendered: boolean): void => {
  const store = createExplorerStore({ corpus, loadArticle, loadSearch, initial, texts, root })
  const entry = <Entry store={store} />
  const isTakenOver = isRendered && isToldWhole(corpus)
  // What was rendered is found as it was; the address says what comes of it.
  if (isTakenOver) hydrateRoot(container, entry)
  const { href, pathname } = new URL(root, location.href)
  dropFragment(location)
  // The page at the root never leaves it; the links of any other would lead elsewhere from there.
  if (pathname !== location.pathname) {
    keepLinks()
    const leadFromRoot = () => store.setState({ root: href })
    atLeisure([leadFromRoot], leadFromRoot)
  }
  // A card without its surroundings is for frames.
  bindHistory(store, window, { root: pathname, state, parts: ['all', 'timeline', 'account'] })
  if (!isTakenOver) replace(container, entry)
  if (!goToPlace()) atLeisure(farSteps(), layOutFar)
}

// Read at once: from where choices lead to, a relative address means something else.
const site = new URL(root, location.href).href

const keep = async (): Promise<void> => {
  const { keepOffline } = await import('./keep-offline.ts')
  await keepOffline(site)
}

if (isFramed()) {
  // A link that led away in the frame would make an entry in the history of the page around it.
  document.head.append(Object.assign(document.createElement('base'), { target: '_blank' }))
} else {
  keepPlace()
}
if (!isFramed() && import.meta.env.PROD) {
  addEventListener('load', () => {
    // The page is whole without it: nothing has to be said where it cannot be kept.
    keep().catch(() => {})
  })
}

const { reading } = initial
// The page of an article can be taken over only with the text that stands in it and what shows it.
if (reading && container.hasChildNodes()) {
  // Asked for twice before what stands there is given up.
  const load = () => loadReading(reading.article)
  load()
    .catch(load)
    .then(
      (text) => start([text], true),
      () => start([], false),
    )
} else {
  // A turn of its own: what the scripts did until now has kept the page for long enough. A built page is there
  // already; the dev server's is empty.
  setTimeout(start, 0, [], container.hasChildNodes())
}
