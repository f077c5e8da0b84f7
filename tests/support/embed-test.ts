/** A test on the built site within a page of another site. */
import type { Frame, Page } from 'playwright-core'
import { expect, inject } from 'vitest'
import { takenOver } from './at-rest.ts'
import type { Host } from './host-site.ts'
import { serveBare, serveHost } from './host-site.ts'
import { test as siteTest } from './site-test.ts'

type Hosting = {
  /** What the body of the host's page holds. */
  html: string
  head?: string
  /** Headers of the host's page. */
  headers?: Readonly<Record<string, string>>
  javaScriptEnabled?: boolean
  width?: number
  height?: number
  colorScheme?: 'light' | 'dark'
  expectsFaults?: RegExp
}

/** Opens a page of another origin that holds this, at rest. */
export type OpenHost = (hosting: Hosting) => Promise<Page>

type Fixtures = {
  host: Host
  /** The built site at an address that sends no headers. */
  bare: string
  openHost: OpenHost
}

/** The address of the embedded page with a query. */
export const embedAddress = (query = '', site = inject('site')): string =>
  new URL(`embed/${query}`, site).href

const escapeAttribute = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')

/** An iframe of that address. */
export const iframe = (src: string, attributes = ''): string =>
  `<iframe src="${escapeAttribute(src)}" title="Timeline" ${attributes}></iframe>`

/** The same within a frame of its own that has no origin. */
export const wrapped = (inner: string): string =>
  `<iframe sandbox="allow-scripts" width="900" height="700" srcdoc="${escapeAttribute(inner)}"></iframe>`

/** The frames of a page in which our page is shown, in their order. */
export const embedsIn = (page: Page): Frame[] =>
  page.frames().filter((frame) => frame.url().includes('/embed/'))

/** Waits until a frame shows what its address asks for, and can be used. */
export const begun = async (frame: Frame): Promise<void> => {
  await frame.waitForSelector('html[data-height]')
  await takenOver(frame)
}

/** The embedded page, once it has begun: a lazy frame is asked for after its page has loaded. */
export const theEmbed = async (page: Page): Promise<Frame> => {
  await expect.poll(() => embedsIn(page).length).toBeGreaterThan(0)
  const [frame] = embedsIn(page)
  if (!frame) throw new Error('The page took its frame away again.')
  await begun(frame)
  return frame
}

export const test = siteTest.extend<Fixtures>({
  host: [
    // oxlint-disable-next-line no-empty-pattern -- vitest reads the fixtures needed from the pattern
    async ({}, use) => {
      const host = await serveHost()
      await use(host)
      await host.close()
    },
    { scope: 'file' },
  ],

  bare: [
    // oxlint-disable-next-line no-empty-pattern -- vitest reads the fixtures needed from the pattern
    async ({}, use) => {
      const bare = await serveBare(inject('site'))
      await use(bare.address)
      await bare.close()
    },
    { scope: 'file' },
  ],

  openHost: async ({ host, openPage, bare }, use) => {
    const ours = [inject('site'), bare].map((address) => new URL(address).origin)
    let pages = 0
    await use(async ({ html, head = '', headers = {}, expectsFaults, ...rest }) => {
      pages += 1
      const path = `page-${pages}`
      const body = `<!doctype html><html lang="en"><head><title>A host</title>${head}</head><body>${html}</body></html>`
      host.put(path, { body, headers })
      const expected = [
        `^asked: (${ours.join('|')})/`,
        ...(expectsFaults ? [expectsFaults.source] : []),
      ]
      return openPage({
        site: host.address,
        path,
        expectsFaults: new RegExp(expected.join('|')),
        ...rest,
      })
    })
  },
})
