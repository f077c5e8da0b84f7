/** In a picture higher than the window, what is told of the chosen mark is in view with the mark. */
import type { Locator, Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { atRest } from '../support/at-rest.ts'
import { fits } from '../support/embed-parts.ts'
import { embedAddress, iframe, test, theEmbed } from '../support/embed-test.ts'
import { loader, style } from '../support/host-page.ts'
import { timelineOf, toScale, zoomReady } from './explorer-page.ts'

async function zoomIn(page: Page): Promise<void> {
  for (let press = 0; press < 3; press += 1) {
    // oxlint-disable-next-line no-await-in-loop -- each press zooms on from the one before
    await timelineOf(page).getByRole('button', { name: 'Zoom in' }).click()
  }
  await zoomReady(page)
  await atRest(page)
}

/** Whether the chosen mark has the focus, and is in view from top to bottom with what is told of it. */
const isSeenWithWords = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const [mark, told] = [document.activeElement, document.querySelector('.timeline .peek')]
    if (!mark?.matches('[data-mark][aria-pressed="true"]') || !told) return false
    const isFree = (element: Element): boolean => {
      const { left, top, bottom } = element.getBoundingClientRect()
      return [top + 3, bottom - 3].every((y) =>
        element.contains(document.elementFromPoint(left + 12, y)),
      )
    }
    return isFree(mark) && isFree(told)
  })

/** A mark half-way down whose end is so far above the end of the window, which is scrolled for that. */
async function markAbove(page: Page, px: number): Promise<Locator> {
  const quotes = timelineOf(page).locator('[data-quote]')
  const number = await quotes.evaluateAll((all, above) => {
    const inFrame = all.filter((one) => {
      const { left } = one.getBoundingClientRect()
      return left > innerWidth / 4 && left < innerWidth * 0.75
    })
    const half = inFrame[Math.floor(inFrame.length / 2)]
    const bottom = half?.getBoundingClientRect().bottom ?? 0
    scrollBy({ top: bottom - innerHeight + above, behavior: 'instant' })
    return half ? all.indexOf(half) : -1
  }, px)
  return quotes.nth(number)
}

const tops = (page: Page): Promise<readonly number[]> =>
  timelineOf(page)
    .locator('tr, .scale-row, .timeline-foot')
    .or(page.locator('#account-heading'))
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top))

/** Px from the end of what has the focus to what is told. */
const roomAboveFoot = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const foot = document.querySelector('.timeline-foot')?.getBoundingClientRect().top ?? 0
    return foot - (document.activeElement?.getBoundingClientRect().bottom ?? Infinity)
  })

/** Points at every other mark in view that can be pointed at, one after the other. */
async function pointAtOthers(page: Page, look: () => Promise<void>): Promise<number> {
  const others = timelineOf(page).locator('[data-quote][aria-pressed="false"]')
  const places = await others.evaluateAll((all) =>
    all.flatMap((one) => {
      const { left, top, bottom, width } = one.getBoundingClientRect()
      const [x, y] = [left + Math.min(width, 24) / 2, (top + bottom) / 2]
      return one.contains(document.elementFromPoint(x, y)) ? [{ x, y }] : []
    }),
  )
  for (const { x, y } of places) {
    // oxlint-disable-next-line no-await-in-loop -- one pointer
    await page.mouse.move(x, y)
    // oxlint-disable-next-line no-await-in-loop -- one pointer
    await look()
  }
  return places.length
}

describe.each([['in order'], ['to scale']])('a high timeline %s', (drawn) => {
  const openHigh = async (page: Page): Promise<void> => {
    if (drawn === 'to scale') await toScale(page)
    await zoomIn(page)
  }

  test.for([
    [1280, 300],
    [1280, 4],
    [768, 4],
  ] as const)(
    'tells of the mark chosen by Enter beside it, %i px wide and %i px above the end',
    async ([width, above], { openPage }) => {
      const page = await openPage({ width })
      await openHigh(page)
      const mark = await markAbove(page, above)
      await mark.evaluate((it) => it.focus({ preventScroll: true }))
      await page.keyboard.press('Enter')
      await expect.poll(() => isSeenWithWords(page)).toBe(true)
    },
  )

  test('tells of the mark that was pressed, which stays under the pointer', async ({
    openPage,
  }) => {
    const page = await openPage({ width: 768 })
    await openHigh(page)
    const mark = await markAbove(page, 80)
    const { x = 0, y = 0, height = 0 } = (await mark.boundingBox()) ?? {}
    const pointer = [x + 12, y + height - 8] as const
    await page.mouse.click(...pointer)
    await expect.poll(() => isSeenWithWords(page)).toBe(true)
    await atRest(page)
    // Of what was moved under it the pointer hears late.
    await page.mouse.move(...pointer)
    expect(await timelineOf(page).locator('.peek-pointed').count()).toBe(0)
  })

  test('moves nothing while one points at others, and tells of each in view', async ({
    openPage,
  }) => {
    const page = await openPage()
    await openHigh(page)
    await (await markAbove(page, 300)).click({ position: { x: 12, y: 12 } })
    await expect.poll(() => isSeenWithWords(page)).toBe(true)
    const before = await tops(page)
    const count = await pointAtOthers(page, async () => {
      expect(await tops(page)).toEqual(before)
      const told = await timelineOf(page).locator('.peek-pointed').boundingBox()
      expect((told?.y ?? 0) + (told?.height ?? Infinity)).toBeLessThanOrEqual(801)
    })
    expect(count).toBeGreaterThan(1)
  })

  test('keeps every mark that keys lead to above what is told', async ({ openPage }) => {
    const page = await openPage()
    await openHigh(page)
    const mark = await markAbove(page, 130)
    await mark.evaluate((it) => it.focus({ preventScroll: true }))
    await page.keyboard.press('Enter')
    for (let press = 0; press < 4; press += 1) {
      // oxlint-disable-next-line no-await-in-loop -- each press leads on from the one before
      await page.keyboard.press('ArrowDown')
      // oxlint-disable-next-line no-await-in-loop -- each press leads on from the one before
      await atRest(page)
      // oxlint-disable-next-line no-await-in-loop -- each press leads on from the one before
      expect(await roomAboveFoot(page)).toBeGreaterThanOrEqual(0)
    }
  })
})

test('leaves a low window to the picture', async ({ openPage }) => {
  const page = await openPage({ height: 440 })
  await zoomIn(page)
  const mark = await markAbove(page, 60)
  await mark.click({ position: { x: 12, y: 12 } })
  await expect.poll(() => mark.getAttribute('aria-pressed')).toBe('true')
  const told = await timelineOf(page).locator('.peek').boundingBox()
  expect(told?.y).toBeGreaterThan(440)
})

test('leaves what is told in its place in a frame as high as all that is in it', async ({
  openHost,
}) => {
  const page = await openHost({
    head: style + loader,
    html: iframe(embedAddress(), 'width="1100"'),
  })
  const frame = await theEmbed(page)
  await frame.getByRole('checkbox', { name: 'to scale' }).check()
  await zoomReady(frame)
  await expect.poll(() => fits(page, frame)).toBe(true)
  await frame.locator('.timeline [data-quote]').first().press('Enter')
  const told = frame.locator('.timeline .peek')
  await told.waitFor()
  await expect.poll(() => fits(page, frame)).toBe(true)
  const [picture, words] = await Promise.all([
    frame.locator('.timeline-box').boundingBox(),
    told.boundingBox(),
  ])
  const end = (picture?.y ?? 0) + (picture?.height ?? 0)
  expect(Math.abs((words?.y ?? Infinity) - end)).toBeLessThan(9)
})
