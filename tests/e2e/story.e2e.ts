import type { Locator, Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { test } from '../support/site-test.ts'
import { accountOf, timelineOf } from './explorer-page.ts'

const edges = async (locator: Locator) => {
  const box = await locator.boundingBox()
  if (!box) throw new Error('It is not on screen.')
  return { top: box.y, bottom: box.y + box.height }
}

const next = (page: Page) => timelineOf(page).getByRole('button', { name: /^Next event/ })
const chosenEvent = (page: Page) => new URL(page.url()).searchParams.get('event') ?? ''

describe('stepping through the visit', () => {
  test.for([800, 600])(
    'shows each event in timeline and account at once, in a window %i px high',
    async (height, { openPage }) => {
      const page = await openPage({ height })
      await next(page).focus()
      const steps = Number(/of (\d+)/.exec((await stepBy(page)) ?? '')?.[1])
      for (let step = 1; step < steps; step += 1) {
        // oxlint-disable-next-line no-await-in-loop -- one step after the other
        await stepBy(page)
        const id = chosenEvent(page)
        const mark = await edges(timelineOf(page).locator(`[data-event="${id}"]`))
        const told = await edges(accountOf(page).locator(`[data-event="${id}"]`))
        expect(mark.top, id).toBeGreaterThanOrEqual(0)
        expect(told.top, id).toBeGreaterThan(mark.bottom)
        expect(told.bottom, id).toBeLessThanOrEqual(height)
      }
      expect(await next(page).evaluate((button) => button === document.activeElement)).toBe(true)
      expect(steps).toBeGreaterThan(5)
    },
  )

  test('lets the timeline go as soon as one scrolls by oneself, and moves nothing by it', async ({
    openPage,
  }) => {
    const page = await openPage()
    for (let step = 0; step < 8; step += 1) {
      // oxlint-disable-next-line no-await-in-loop -- one step after the other
      await next(page).click()
    }
    const told = accountOf(page).locator(`[data-event="${chosenEvent(page)}"]`)
    const before = await edges(told)
    await page.mouse.move(400, 700)
    await page.mouse.wheel(0, 40)
    await expect
      .poll(async () => (await edges(timelineOf(page))).bottom)
      .toBeLessThan(before.top - 40)
    await expect.poll(async () => (await edges(told)).top).toBeCloseTo(before.top - 40, 0)
  })
})

/** Presses Enter on the focused button; what stands beside it then, "3 of 12". */
async function stepBy(page: Page): Promise<string | null> {
  await page.keyboard.press('Enter')
  return timelineOf(page)
    .getByRole('group', { name: 'The visit as a story' })
    .getByRole('status')
    .textContent()
}
