/** What may come instead of a file, put there on purpose. */
import type { Page, Route } from 'playwright-core'

/** What the browser says of it on the console. */
export const expectsFaults = /Failed to load|ERR_|404:|Uncaught|MIME type/

const answer = (body: string) => (route: Route) =>
  route.fulfill({ contentType: 'text/javascript', body })

export const troubles = {
  'is not there any more': (route: Route) => route.fulfill({ status: 404, body: '' }),
  'is a page of the host': (route: Route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><p>Sign in' }),
  'is cut off': answer('export const text = "half of'),
  'is empty': answer(''),
  'meets no network': (route: Route) => route.abort('internetdisconnected'),
} as const satisfies Readonly<Record<string, (route: Route) => Promise<void>>>

export type Trouble = keyof typeof troubles

/** Whatever fits the pattern meets the trouble, until the returned function is called. */
export const inTrouble = async (
  page: Page,
  files: RegExp,
  trouble: Trouble,
): Promise<() => Promise<void>> => {
  await page.route(files, troubles[trouble])
  return () => page.unroute(files)
}
