/** Opens the built site in a browser, for scripts that look at it rather than test it. */
import type { Browser, Page } from 'playwright-core'
import { launchBrowser } from './browser.ts'
import { buildAndServe } from './build-site.ts'

type Scheme = 'light' | 'dark'

type Shot = {
  width: number
  height: number
  colorScheme: Scheme
  /** The whole page instead of the first screen. */
  fullPage?: boolean
  /** What follows the address of the site. */
  search?: string
  file: string
}

/** The typeface is optional, so that no reader waits for it; a picture can, and shows it as it is meant. */
const waitForTypeface = (page: Page): Promise<unknown> =>
  page.route('**/*.css', async (route) => {
    const response = await route.fetch()
    const body = (await response.text()).replaceAll('font-display:optional', 'font-display:block')
    await route.fulfill({ response, body })
  })

const photograph = async (browser: Browser, address: string, shot: Shot): Promise<void> => {
  const { width, height, colorScheme, fullPage = false, search = '', file } = shot
  const page = await browser.newPage({
    viewport: { width, height },
    colorScheme,
    reducedMotion: 'reduce',
  })
  await waitForTypeface(page)
  await page.goto(address + search)
  await page.evaluate(() => document.fonts.ready.then(() => null))
  await page.screenshot({ path: file, fullPage })
  await page.close()
}

/** Builds the site, makes each picture, one after the other, and says where it lies. */
export async function takePictures(shots: readonly Shot[]): Promise<void> {
  const site = await buildAndServe()
  const browser = await launchBrowser()
  try {
    for (const shot of shots) {
      // One at a time: two pages at once would compete for the processor and be drawn half ready.
      // oxlint-disable-next-line no-await-in-loop
      await photograph(browser, site.address, shot)
      process.stdout.write(`${shot.file}\n`)
    }
  } finally {
    await Promise.all([browser.close(), site.close()])
  }
}
