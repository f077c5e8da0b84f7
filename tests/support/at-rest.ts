import type { Frame, Page } from 'playwright-core'

/** Waits until the page has drawn all that follows what was done: it takes long things piece by piece. */
export const atRest = (page: Page): Promise<unknown> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        let isIdle = false
        // Chromium may call a still page idle only between frames, and draws one only for who asks.
        const draw = () => {
          if (!isIdle) requestAnimationFrame(draw)
        }
        requestAnimationFrame(() => {
          requestIdleCallback(() => {
            isIdle = true
            resolve()
          })
          draw()
        })
      }),
  )

/** Waits until the scripts have taken over every element that was there before them. */
export const takenOver = (page: Page | Frame): Promise<unknown> =>
  page.waitForFunction(
    () =>
      [...document.querySelectorAll('#root *')].every((element) =>
        Object.keys(element).some((key) => key.startsWith('__reactFiber$')),
      ),
    undefined,
    // Not by frames: off screen there are none.
    { polling: 50 },
  )

/** Waits until every part of the page lies where it will, those far down included. */
const laidOut = (page: Page): Promise<unknown> =>
  page.waitForFunction(
    () =>
      [...document.querySelectorAll('.story, .differences, .overview-section')].every(
        (part) => getComputedStyle(part).contentVisibility !== 'auto',
      ),
    undefined,
    { polling: 50 },
  )

/** Waits until a page that has loaded can be used as any reader would. */
export const usable = async (page: Page): Promise<void> => {
  await takenOver(page)
  await laidOut(page)
  await atRest(page)
}
