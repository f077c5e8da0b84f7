/** The address of an embedded page, which keeps what belongs to the frame and to the page around it. */
import { stateNames } from '#embed/protocol.ts'
import type { AddressBar } from '#store/history.ts'

const ofViews: ReadonlySet<string> = new Set(stateNames)

/** The parameters of a query that say nothing of the view, as they stand in it. */
export const keptParameters = (search: string): readonly string[] =>
  search
    .replace(/^\?/, '')
    .split('&')
    .filter((pair) => pair !== '' && !ofViews.has(pair.split('=', 1)[0] ?? ''))

const addTo = (url: string, kept: readonly string[]): string => {
  const { pathname, search, hash } = new URL(url, location.href)
  const parameters = [search.slice(1), ...kept].filter((part) => part !== '')
  return `${pathname}${parameters.length === 0 ? '' : `?${parameters.join('&')}`}${hash}`
}

// Browsers count the calls of a frame, and say so on the console of the page around it.
const leastMs = 500

/** Does the last of what it is asked to do, and no more than once in a while. */
const createPacer = () => {
  let next: (() => void) | null = null
  let timer: ReturnType<typeof setTimeout> | null = null
  const run = (): void => {
    timer = null
    const task = next
    next = null
    if (!task) return
    timer = setTimeout(run, leastMs)
    task()
  }
  return {
    ask: (task: () => void): void => {
      next = task
      if (timer === null) run()
    },
    forget: (): void => {
      next = null
    },
  }
}

/**
 * The address bar of a window as `bindHistory` takes it. Replacing is paced; an entry, which only a page
 * that is in no frame makes, comes at once.
 */
export const createFrameBar = (win: Window): AddressBar => {
  const kept = keptParameters(win.location.search)
  const pacer = createPacer()
  const replace = (url: string): void => {
    try {
      win.history.replaceState(null, '', addTo(url, kept))
    } catch {
      // Refused in some sandboxes; the view is kept in memory.
    }
  }
  const bar: AddressBar = {
    location: win.location,
    history: {
      pushState: (_data, _unused, url) => {
        pacer.forget()
        win.history.pushState(null, '', addTo(String(url), kept))
      },
      replaceState: (_data, _unused, url) => pacer.ask(() => replace(String(url))),
    },
    get parent() {
      return win.parent === win ? bar : win.parent
    },
    addEventListener: (type, listener) => win.addEventListener(type, listener),
    removeEventListener: (type, listener) => win.removeEventListener(type, listener),
  }
  return bar
}
