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

/** The address bar of a window as `bindHistory` takes it. */
export const createFrameBar = (win: Window): AddressBar => {
  const kept = keptParameters(win.location.search)
  const bar: AddressBar = {
    location: win.location,
    history: {
      pushState: (_data, _unused, url) => win.history.pushState(null, '', addTo(String(url), kept)),
      replaceState: (_data, _unused, url) =>
        win.history.replaceState(null, '', addTo(String(url), kept)),
    },
    get parent() {
      return win.parent === win ? bar : win.parent
    },
    addEventListener: (type, listener) => win.addEventListener(type, listener),
    removeEventListener: (type, listener) => win.removeEventListener(type, listener),
  }
  return bar
}
