/**
 * The store and the address bar. Choosing makes an entry in the history, Back and Forward bring its view
 * back; moving along the timeline only changes the entry. Inside a frame the history belongs to the page around it, so there the entry is only replaced.
 * The hash is left as it is: it belongs to the host and to fragments.
 */
import type { ExplorerStore } from './create-explorer-store.ts'
import type { Explorer } from './explorer.ts'
import { parseView, printView } from './view-url.ts'

/** What is needed of a window. */
export type AddressBar = {
  readonly location: Pick<Location, 'search' | 'pathname' | 'hash'>
  readonly history: Pick<History, 'pushState' | 'replaceState'>
  readonly parent: unknown
  addEventListener: (type: 'popstate', listener: () => void) => void
  removeEventListener: (type: 'popstate', listener: () => void) => void
}

/** Whether the page is shown within another one. */
const isFramed = (bar: Pick<AddressBar, 'parent'>): boolean => bar.parent !== bar

const print = (state: Explorer): string => printView(state, state.corpus)

const isSameView = (a: Explorer, b: Explorer): boolean =>
  a.filter === b.filter &&
  a.selection === b.selection &&
  a.reading === b.reading &&
  a.period === b.period &&
  a.lanes === b.lanes

const printChoices = (state: Explorer): string =>
  printView({ ...state, period: null }, state.corpus)

const write = (bar: AddressBar, query: string, isChoice: boolean): void => {
  const url = `${bar.location.pathname}${query}${bar.location.hash}`
  try {
    if (isFramed(bar) || !isChoice) bar.history.replaceState(null, '', url)
    else bar.history.pushState(null, '', url)
  } catch {
    // Browsers refuse after many calls in a short time, and in some sandboxes. The view is kept in
    // memory and goes into the address with the next choice.
  }
}

/**
 * Shows the view of the address and keeps the two in step until the returned function is called. What
 * the address holds besides goes with the first choice.
 */
export const bindHistory = (store: ExplorerStore, bar: AddressBar): (() => void) => {
  let shown = ''
  const follow = (): void => {
    const { corpus, showView } = store.getState()
    const parsed = parseView(bar.location.search, corpus)
    shown = printView(parsed.view, corpus)
    showView(parsed)
  }
  follow()
  bar.addEventListener('popstate', follow)
  const unsubscribe = store.subscribe((state, before) => {
    // Every frame of a movement comes by here, and changes nothing that an address keeps.
    if (isSameView(state, before)) return
    const query = print(state)
    if (query === shown) return
    shown = query
    write(bar, query, printChoices(state) !== printChoices(before))
  })
  return () => {
    unsubscribe()
    bar.removeEventListener('popstate', follow)
  }
}
