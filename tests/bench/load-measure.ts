/** Loads a page over a slow network on a slow processor, nothing kept from before, and asks it what it noted. */
import type { Browser, BrowserContext, Page } from 'playwright-core'
import type { Noted } from './load-observers.ts'
import { observe } from './load-observers.ts'
import type { LoadSubject } from './load-subjects.ts'

/** Slow 4G as Lighthouse has it, beside a phone's processor. */
const latencyMs = 150
const bytesPerSecond = (1.6 * 1024 * 1024) / 8
const slowness = 4

const settleMs = 2000
const longTaskMs = 50

/** In ms, but the shift, which has no unit. */
export type LoadFigures = {
  firstPaint: number | null
  largestPaint: number | null
  usable: number | null
  blocked: number | null
  shift: number | null
}

const toFigures = ({ firstPaint, largestPaint, usable, shift, longTasks }: Noted): LoadFigures => ({
  firstPaint,
  largestPaint,
  usable,
  shift,
  // What is blocked before anything can be seen is in the time of the first paint.
  blocked: longTasks
    .filter(({ start, length }) => start + length > (firstPaint ?? 0))
    .reduce((sum, { length }) => sum + length - longTaskMs, 0),
})

/** Makes everything that the page does take as long as on a phone. */
export const slowDown = async (context: BrowserContext, page: Page): Promise<void> => {
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowness })
}

const slowNetwork = async (context: BrowserContext, page: Page): Promise<void> => {
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.setCacheDisabled', { cacheDisabled: true })
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: latencyMs,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond,
  })
}

export const windowSize = { width: 1280, height: 800 }

export const readNoted = (page: Page): Promise<Noted> =>
  page.evaluate(() => {
    if (!window.noted) throw new Error('Nothing was noted.')
    return window.noted
  })

/** One loading in a browser context of its own. */
export const measureLoad = async (
  browser: Browser,
  site: string,
  { path, usable }: LoadSubject,
): Promise<LoadFigures> => {
  const context = await browser.newContext({ viewport: windowSize, serviceWorkers: 'block' })
  try {
    const page = await context.newPage()
    await page.addInitScript(observe, usable ?? { selector: 'none', isTakenOver: false })
    await slowNetwork(context, page)
    await slowDown(context, page)
    await page.goto(site + path, { waitUntil: 'load' })
    if (usable) await page.waitForFunction(() => window.noted?.usable != null)
    // What is still to come after it answers: long tasks, and what they move.
    await page.waitForTimeout(settleMs)
    return toFigures(await readNoted(page))
  } finally {
    await context.close()
  }
}
