import type { Page } from 'playwright-core'

/** Waits until the page has drawn all that follows what was done: it takes long things piece by piece. */
export const atRest = (page: Page): Promise<unknown> =>
  page.evaluate(() =>
    // Chromium calls a still page idle only after a frame: one that shares its process may wait for ever.
    new Promise((resolve) => requestAnimationFrame(() => requestIdleCallback(resolve))).then(
      () => null,
    ),
  )

/** Waits until the scripts have taken over every element that was there before them. */
export const takenOver = (page: Page): Promise<unknown> =>
  page.waitForFunction(() =>
    [...document.querySelectorAll('#root *')].every((element) =>
      Object.keys(element).some((key) => key.startsWith('__reactFiber$')),
    ),
  )
