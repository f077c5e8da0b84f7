import type { Locator, Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { test } from '../support/site-test.ts'
import { accountOf, timelineOf, toScale } from './explorer-page.ts'

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

  test('holds whole rows and all that is said of the event, and Escape stays with the timeline', async ({
    openPage,
  }) => {
    const page = await openPage()
    for (const [width = 0, height = 0] of [
      [768, 1000],
      [1280, 720],
      [1280, 800],
      [1920, 1080],
    ]) {
      await page.setViewportSize({ width, height })
      await next(page).click()
      const size = `${width} × ${height}`
      await expect.poll(() => heldIn(page), { message: size }).toEqual({ cut: [], clear: 'seen' })
    }
    const { top } = await edges(next(page))
    await page.keyboard.press('Escape')
    await expect.poll(() => chosenEvent(page)).toBe('')
    expect((await edges(next(page))).top).toBeCloseTo(top, 0)
    expect(await timelineOf(page).evaluate((section) => section.matches('.timeline-held'))).toBe(
      false,
    )
  })

  test('shows what is told of an event to scale whose mark is too far down to be held', async ({
    openPage,
    corpus,
  }) => {
    const { id = '' } = corpus.events.find(({ precision }) => precision === null) ?? {}
    const page = await openPage({ path: `?event=${id}` })
    await toScale(page)
    await timelineOf(page).getByRole('button', { name: 'Previous' }).click()
    await next(page).click()
    await expect.poll(() => chosenEvent(page)).toBe(id)
    await expect.poll(() => heldIn(page)).toEqual({ cut: [], clear: 'seen' })
    expect((await edges(next(page))).top).toBeGreaterThanOrEqual(0)
    const told = accountOf(page).locator(`[data-event="${id}"]`)
    await expect.poll(async () => (await edges(told)).bottom).toBeLessThanOrEqual(800)
    expect((await edges(told)).top).toBeGreaterThan((await edges(timelineOf(page))).bottom)
  })

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

/** What of the timeline that is held is cut off at its end, and whether what is chosen can be let go of there. */
const heldIn = (page: Page) =>
  timelineOf(page).evaluate((section) => {
    const box = section.querySelector('.timeline-box')?.getBoundingClientRect()
    const clear = [...section.querySelectorAll('.peek button')].at(-1)
    const at = clear?.getBoundingClientRect()
    if (!box || !at) return null
    const cut = [...section.querySelectorAll('.timeline-box :is(tr, [data-mark])')].filter(
      (each) => {
        const { top, bottom } = each.getBoundingClientRect()
        return top < box.bottom - 1 && bottom > box.bottom + 1
      },
    )
    const isHeld = section.getBoundingClientRect().top === 0 && section.matches('.timeline-held')
    const seen = document.elementFromPoint(at.left + at.width / 2, at.bottom - 2) === clear
    return {
      cut: cut.map(({ textContent }) => textContent),
      clear: isHeld && seen ? 'seen' : 'hidden',
    }
  })
