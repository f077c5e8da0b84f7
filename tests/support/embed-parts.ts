/** How high frames are, which tests look at again and again. */
import type { Frame, Page } from 'playwright-core'
import { expect } from 'vitest'

/** Px of a frame in its page; of the first where none is named. */
export const heightOf = (page: Page, at = 0): Promise<number> =>
  page
    .locator('iframe')
    .nth(at)
    .evaluate(({ clientHeight }) => clientHeight)

export const contentHeight = (frame: Frame): Promise<number> =>
  frame.locator('#root').evaluate((root) => Math.ceil(root.getBoundingClientRect().height))

/** Whether a frame is as tall as what is in it. */
export const fits = async (page: Page, frame: Frame, at = 0): Promise<boolean> =>
  (await heightOf(page, at)) === (await contentHeight(frame))

const foldedIn = (frame: Frame) => frame.locator('.account-rest > summary')

/** The frame fits at first, grows with what is unfolded in it, and shrinks again. */
export const expectToFollow = async (page: Page, frame: Frame, at = 0): Promise<void> => {
  await expect.poll(() => fits(page, frame, at)).toBe(true)
  const small = await heightOf(page, at)
  await foldedIn(frame).click()
  await expect.poll(() => heightOf(page, at)).toBeGreaterThan(small)
  await expect.poll(() => fits(page, frame, at)).toBe(true)
  await foldedIn(frame).click()
  await expect.poll(() => heightOf(page, at)).toBe(small)
}
