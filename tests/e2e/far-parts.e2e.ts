import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { test } from '../support/site-test.ts'

const parts = '.story, .quote, .differences, .overview-section'

/** How many parts of the page are laid out only when they come near, and how many there are. */
const waitingOf = (page: Page) =>
  page.locator(parts).evaluateAll((all) => ({
    all: all.length,
    waiting: all.filter((part) => getComputedStyle(part).contentVisibility === 'auto').length,
  }))

/** Keeps the page from ever being at rest. */
const neverIdle = () => {
  window.requestIdleCallback = () => 0
}

describe('what is far down the page', () => {
  test('is laid out once the page is at rest, and nothing in view has moved by it', async ({
    openPage,
  }) => {
    const page = await openPage()
    const { all, waiting } = await waitingOf(page)
    expect(all).toBeGreaterThan(60)
    expect(waiting).toBe(0)
    const shifts = await page.evaluate(() => {
      const observer = new PerformanceObserver(() => {})
      observer.observe({ type: 'layout-shift', buffered: true })
      return observer.takeRecords().map((entry) => entry.toJSON() as unknown)
    })
    expect(shifts).toEqual([])
  })

  test('is laid out before the first press is answered, and the press goes where it was meant', async ({
    browser,
    openPage,
  }) => {
    const still = await openPage()
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
    const page = await context.newPage()
    await page.addInitScript(neverIdle)
    await page.goto(still.url())
    expect((await waitingOf(page)).waiting).toBeGreaterThan(20)
    const link = page.locator('.overview-section').last().getByRole('link').last()
    const [, quote = ''] = ((await link.getAttribute('href')) ?? '').split('#quote-')
    await link.click()
    expect((await waitingOf(page)).waiting).toBe(0)
    // Before the scripts have taken it over, the link is one within the page.
    await expect.poll(() => page.url()).toMatch(/[?#]quote[=-][a-z-]+$/)
    expect(page.url()).toContain(quote)
    expect(quote).not.toBe('')
    await context.close()
  })

  test('is where a fragment leads to without scripts', async ({ openPage }) => {
    const page = await openPage({ path: '#people', javaScriptEnabled: false })
    const people = page.locator('#people')
    // What comes into view on the way is laid out, and the place with it, in frames of their own.
    await expect
      .poll(() => people.evaluate((part) => Math.abs(part.getBoundingClientRect().top)))
      .toBeLessThan(100)
  })

  test('is where it was when the page is loaded again', async ({ openPage }) => {
    const page = await openPage()
    const heading = page.locator('#people').getByRole('heading').first()
    await heading.evaluate((it) => window.scrollBy({ top: it.getBoundingClientRect().top - 200 }))
    const place = () => heading.evaluate((it) => it.getBoundingClientRect().top)
    await expect.poll(place).toBeCloseTo(200, 0)
    await page.reload()
    // A browser keeps whole px, the lines above have parts of one.
    await expect.poll(async () => Math.abs((await place()) - 200)).toBeLessThan(1.5)
  })
})
