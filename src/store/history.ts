/**
 * The store and the address bar. Choosing makes an entry in the history, Back and Forward bring its view
 * back; moving along the timeline only changes the entry, and words make one when their typing begins.
 * Inside a frame the history belongs to the page around it, so there the entry is only replaced, twice a
 * second at most.
 * The hash is left as it is: it belongs to the host and to fragments.
 */
import type { ExplorerStore } from './create-explorer-store.ts'
import type { Explorer } from './explorer.ts'
import type { Part } from './view.ts'
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

/** Whether an address would be the same: what it keeps is the same objects. */
export const isSameView = (a: Explorer, b: Explorer): boolean =>
  a.filter === b.filter &&
  a.selection === b.selection &&
  a.reading === b.reading &&
  a.period === b.period &&
  a.lanes === b.lanes &&
  a.part === b.part

const printChoices = (state: Explorer): string =>
  printView({ ...state, period: null }, state.corpus)

const isChoice = (state: Explorer, before: Explorer): boolean =>
  printChoices(state) !== printChoices(before)

/** Writes an address into the history, and what is to be known when it is come back to; nothing where the browser refuses. */
export const write = (
  { history }: Pick<AddressBar, 'history'>,
  url: string,
  isNew: boolean,
  state: string | null = null,
): void => {
  try {
    history[isNew ? 'pushState' : 'replaceState'](state, '', url)
  } catch {
    // As after many calls in a short time, and in some sandboxes. A view is kept in memory and goes into
    // the address with the next choice.
  }
}

// Browsers count the calls of a frame, and say so on the console of the page around it.
const leastMs = 500

/** Does the last of what it is asked to do, the first at once, and no more than once in a while. */
const createPacer = () => {
  let next: (() => void) | null = null
  let timer: ReturnType<typeof setTimeout> | null = null
  const run = (): void => {
    timer = next && setTimeout(run, leastMs)
    next?.()
    next = null
  }
  return (task: () => void): void => {
    next = task
    if (timer === null) run()
  }
}

/** The address bars that belong to an explorer. */
const owned = new WeakSet<AddressBar>()

/** Keeps an address in the bar: as a new entry or, within a frame, always in place of the last. */
const createWriter = (bar: AddressBar) => {
  const pace = createPacer()
  return (url: string, isNew: boolean): void => {
    if (!isFramed(bar)) return write(bar, url, isNew)
    pace(() => {
      if (owned.has(bar)) write(bar, url, false)
    })
  }
}

/** The page that the explorer was opened on. */
export type OpenedPage = {
  /** Path of the site's root, ending with a slash. */
  root: string
  /** Its own view as a query without the question mark; empty for the page at the root. */
  state: string
  /** The parts of the explorer that it can show alone; all of them where it is left out. */
  parts?: readonly Part[]
}

const namesIn = (search: string): ReadonlySet<string> => new Set(new URLSearchParams(search).keys())

/** The query with what the page stands for; what the query says of the same takes its place. */
const layOver = (state: string, search: string): string => {
  const named = namesIn(search)
  const kept = state.split('&').filter((pair) => !named.has(pair.split('=', 1)[0] ?? ''))
  return [...kept, search.replace(/^\?/, '')].join('&')
}

/**
 * Shows the view of the address and keeps the two in step until the returned function is called. What
 * the address holds besides goes with the first choice. A page of its own begins with its view, over
 * which the query is laid; choices lead from it to the root. Of several explorers on a page the first
 * owns the address until then; the others keep their views in memory.
 */
export const bindHistory = (
  store: ExplorerStore,
  bar: AddressBar,
  page: OpenedPage = { root: bar.location.pathname, state: '' },
): (() => void) => {
  if (owned.has(bar)) return () => {}
  owned.add(bar)
  const opened = bar.location.pathname
  const keep = createWriter(bar)
  let shown = ''
  const follow = (): void => {
    const { corpus, showView } = store.getState()
    const { pathname, search } = bar.location
    const parsed = parseView(
      pathname === opened ? layOver(page.state, search) : search,
      corpus,
      page.parts,
    )
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
    const url = `${page.root}${query}${bar.location.hash}`
    keep(url, !(state.isTyping && before.isTyping) && isChoice(state, before))
  })
  return () => {
    owned.delete(bar)
    unsubscribe()
    bar.removeEventListener('popstate', follow)
  }
}
