import type { Page } from 'playwright-core'

/** Waits until the page has drawn all that follows what was done: it takes long things piece by piece. */
export const atRest = (page: Page): Promise<unknown> =>
  page.evaluate(() =>
    // Chromium calls a still page idle only after a frame: one that shares its process may wait for ever.
    new Promise((resolve) => requestAnimationFrame(() => requestIdleCallback(resolve))).then(
      () => null,
    ),
  )
