import type { Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, inject } from 'vitest'
import { usable } from '../support/at-rest.ts'
import { relayTo, type Relay } from '../support/relay.ts'
import { test } from '../support/site-test.ts'
import { accountOf, readerOf } from './explorer-page.ts'

let relay: Relay
beforeEach(async () => {
  relay = await relayTo(inject('site'))
})
afterEach(() => relay.close())

const isKept = (page: Page): Promise<unknown> =>
  page.evaluate(() => navigator.serviceWorker.ready.then(() => null))

const visit = { serviceWorkers: 'allow', expectsFaults: /Failed to load|ERR_/ } as const

describe('without a network, after the first visit', () => {
  test('the page opens, and an article that was never opened too; a frame does not', async ({
    openPage,
    corpus,
  }) => {
    const page = await openPage({ site: relay.address, ...visit })
    await isKept(page)
    relay.isDown = true
    await page.reload()
    await usable(page)
    const [event] = corpus.events
    await accountOf(page)
      .getByText(event?.title ?? '')
      .first()
      .waitFor()
    await page.locator('.article-list h3 a').first().click()
    await readerOf(page).locator('.article-view').waitFor()

    await page.goto(`${relay.address}event/${event?.id}/`)
    expect(page.url()).toBe(`${relay.address}?event=${event?.id}`)
    const chosen = accountOf(page).locator(`[data-event="${event?.id}"]`)
    await expect.poll(() => chosen.getAttribute('aria-pressed')).toBe('true')

    const refused = page.goto(`${relay.address}embed/`).catch((error: unknown) => String(error))
    expect(await refused).toContain('ERR_')
  })
})

describe('with a network', () => {
  test('the page is that of the newest build, and of an older one nothing is kept', async ({
    openPage,
  }) => {
    const page = await openPage({ site: relay.address, ...visit })
    await isKept(page)
    const [before] = await page.evaluate(() => caches.keys())
    relay.change = (text, path) =>
      path === '/sw.js'
        ? text.replace(/"build":"\w+"/, '"build":"newer"')
        : text.replace(/<title>[^<]*/, '<title>A newer build')
    await page.reload()
    expect(await page.title()).toBe('A newer build')
    await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready
      await registration.update()
    })
    // A former build is kept as long as a page of it is open.
    const keptAfterwards = async () => {
      await page.goto('about:blank')
      await page.goto(relay.address)
      return page.evaluate(() => caches.keys())
    }
    // All of the page is fetched again first.
    await expect
      .poll(keptAfterwards, { timeout: 60_000 })
      .toEqual([before?.replace(/\w+$/, 'newer')])
  })

  test.for(['has no more room', 'keeps nothing any more'])(
    'the page comes from there into a browser that %s',
    async (name, { openPage }) => {
      const page = await openPage({ site: relay.address, ...visit })
      await isKept(page)
      const [worker] = page.context().serviceWorkers()
      const wasEmptied = await worker?.evaluate(async (isFull) => {
        for (const key of await caches.keys()) await caches.delete(key)
        if (isFull) {
          Cache.prototype.put = () => Promise.reject(new DOMException('', 'QuotaExceededError'))
        } else {
          caches.open = () => Promise.reject(new DOMException('', 'SecurityError'))
        }
        return true
      }, name === 'has no more room')
      expect(wasEmptied).toBe(true)
      await page.reload()
      await usable(page)
      await page.locator('.article-list h3 a').first().click()
      await readerOf(page).locator('.article-view').waitFor()
    },
  )
})
