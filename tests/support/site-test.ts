/**
 * A test on the built site in a real browser. Whatever it looks at, three things hold to its end: the
 * console is silent, nothing is thrown, and no request leaves the origin of the site.
 */
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'
import { expect, inject, test as base } from 'vitest'
import { corpusSchema, type Corpus } from '#model/corpus.ts'
import { usable } from './at-rest.ts'

type Visit = {
  /** What follows the address of the site, such as "?people=a". */
  path?: string
  /** Another site than the one that is shipped. */
  site?: string
  /** What the console may say: a browser tells of every file that a test keeps from it. */
  expectsFaults?: RegExp
  width?: number
  height?: number
} & Pick<
  BrowserContextOptions,
  | 'bypassCSP'
  | 'colorScheme'
  | 'reducedMotion'
  | 'serviceWorkers'
  | 'javaScriptEnabled'
  | 'hasTouch'
  | 'locale'
  | 'timezoneId'
>

/** Opens the site in a browser context of its own, loaded, taken over, at rest and with its typefaces. */
type OpenPage = (visit?: Visit) => Promise<Page>

type Fixtures = { browser: Browser; corpus: Corpus; openPage: OpenPage }

/** Notes what a page must not do: speak on the console, throw, or ask another origin. */
function watch(page: Page, origin: string, note: (fault: string) => void) {
  page.on('console', (message) => {
    // What the browser's driver says of itself.
    if (message.text() === 'Service Worker registration blocked by Playwright') return
    note(`console.${message.type()}: ${message.text()}`)
  })
  page.on('pageerror', (error) => note(`thrown: ${error.message}`))
  page.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url())
    if (protocol.startsWith('http') && asked !== origin) note(`asked: ${request.url()}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400) note(`${response.status()}: ${response.url()}`)
  })
}

export const test = base.extend<Fixtures>({
  browser: [
    // oxlint-disable-next-line no-empty-pattern -- vitest reads the fixtures needed from the pattern
    async ({}, use) => {
      const browser = await chromium.connect(inject('browser'))
      await use(browser)
      await browser.close()
    },
    { scope: 'file' },
  ],

  corpus: [
    // oxlint-disable-next-line no-empty-pattern -- vitest reads the fixtures needed from the pattern
    async ({}, use) => {
      const response = await fetch(new URL('data/corpus.json', inject('site')))
      await use(corpusSchema.parse(await response.json()))
    },
    { scope: 'file' },
  ],

  openPage: async ({ browser }, use) => {
    const faults: string[] = []
    const closers: (() => Promise<void>)[] = []
    await use(
      async ({
        path = '',
        site = inject('site'),
        width = 1280,
        height = 800,
        expectsFaults,
        ...rest
      } = {}) => {
        const context = await browser.newContext({
          viewport: { width, height },
          // A reader far from the server: nothing drawn may depend on where the browser is.
          locale: 'de-DE',
          timezoneId: 'America/Los_Angeles',
          // What moves arrives at once, so that a test need not wait for it.
          reducedMotion: 'reduce',
          // What keeps the page for later has tests of its own.
          serviceWorkers: 'block',
          ...rest,
        })
        closers.push(() => context.close())
        // A limit for what hangs; how fast the machine is, is not tested here.
        context.setDefaultTimeout(30_000)
        const page = await context.newPage()
        watch(page, new URL(site).origin, (fault) => {
          if (!expectsFaults?.test(fault)) faults.push(fault)
        })
        await page.goto(new URL(path, site).href, { waitUntil: 'load' })
        await page.evaluate(() => document.fonts.ready.then(() => null))
        if (rest.javaScriptEnabled !== false) await usable(page)
        return page
      },
    )
    await Promise.all(closers.map((close) => close()))
    expect(faults, 'console silent, nothing thrown, nothing asked elsewhere').toEqual([])
  },
})
