/** How long each control of ours takes until what it does is painted, on a slow processor. */
import type { Browser, Locator, Page } from 'playwright-core'
import { observe } from './load-observers.ts'
import { readNoted, slowDown, windowSize } from './load-measure.ts'

type Control = {
  name: string
  find: (page: Page) => Locator
  use?: (control: Locator) => Promise<void>
}

const button = (name: string | RegExp) => (page: Page) => page.getByRole('button', { name }).first()

const quote = (page: Page) => page.locator('.account [data-quote]').first()

/** In the order they are used in; each leaves the page so that the next can be. */
const controls: readonly Control[] = [
  { name: 'choose a person', find: (page) => page.locator('.filters .chip').first() },
  { name: 'choose no longer', find: (page) => page.locator('.filters .chip').first() },
  { name: 'open a panel of choices', find: button(/^\+\d+ more|^More/) },
  {
    name: 'close it',
    find: button(/^\+\d+ more|^More/),
    use: (control) => control.press('Escape'),
  },
  {
    name: 'type a letter to search',
    find: (page) => page.getByRole('searchbox'),
    use: (control) => control.pressSequentially('m'),
  },
  {
    name: 'take it back',
    find: (page) => page.getByRole('searchbox'),
    use: (control) => control.press('Backspace'),
  },
  { name: 'choose a mark', find: (page) => page.locator('.timeline [data-quote]').first() },
  { name: 'choose an event', find: (page) => page.locator('.timeline [data-event]').nth(4) },
  { name: 'zoom in', find: button('Zoom in') },
  { name: 'fit the visit', find: button('Fit visit') },
  { name: 'lanes of speakers', find: (page) => page.getByRole('radio', { name: 'speakers' }) },
  { name: 'lanes of topics', find: (page) => page.getByRole('radio', { name: 'topics' }) },
  { name: 'draw to scale', find: (page) => page.getByRole('checkbox', { name: 'to scale' }) },
  { name: 'draw in order', find: (page) => page.getByRole('checkbox', { name: 'to scale' }) },
  { name: 'choose a quote', find: quote },
  { name: 'copy a quote', find: button('Copy this quote with its link') },
  { name: 'compare a quote', find: (page) => page.locator('.quote-more > summary').first() },
  { name: 'open an article', find: (page) => page.locator('.article-list h3 a').first() },
  { name: 'close the article', find: button('Close the article') },
]

const press = async (control: Locator): Promise<void> => {
  await control.scrollIntoViewIfNeeded()
  const box = await control.boundingBox()
  if (!box) throw new Error('It cannot be seen.')
  await control.page().mouse.click(box.x + box.width / 2, box.y + box.height / 2)
}

const settleMs = 1500

const measureControl = async (page: Page, { find, use = press }: Control): Promise<number> => {
  await page.evaluate(() => {
    if (window.noted) window.noted.interactions = []
  })
  await use(find(page))
  // The browser tells of an interaction some time after it has been painted.
  await page.waitForTimeout(settleMs)
  const { interactions } = await readNoted(page)
  return Math.max(0, ...interactions)
}

/** The longest interaction of each control in ms, by its name; 0 for less than 16. */
export const measureControls = async (
  browser: Browser,
  site: string,
): Promise<ReadonlyMap<string, number>> => {
  const page = await browser.newPage({ viewport: windowSize, serviceWorkers: 'block' })
  try {
    await page.addInitScript(observe, { selector: '.filters input', isTakenOver: true })
    await page.goto(site)
    await page.waitForFunction(() => window.noted?.usable != null)
    await slowDown(page.context(), page)
    await page.waitForTimeout(settleMs)
    const measured = new Map<string, number>()
    for (const control of controls) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other, as somebody would
      measured.set(control.name, await measureControl(page, control))
    }
    return measured
  } finally {
    await page.close()
  }
}
