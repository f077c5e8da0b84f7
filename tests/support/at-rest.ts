import type { Page } from 'playwright-core'

/** Waits until the page has drawn all that follows what was done: it takes long things piece by piece. */
export const atRest = (page: Page): Promise<unknown> =>
  page.evaluate(() =>
    // A page behind another may never be idle in the browser's eyes.
    new Promise((resolve) => requestIdleCallback(resolve, { timeout: 5000 })).then(() => null),
  )
