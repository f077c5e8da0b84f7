import type { CDPSession, Locator, Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { test } from '../support/site-test.ts'
import { timelineOf, zoomReady } from './explorer-page.ts'

type Point = { x: number; y: number }

const send = (session: CDPSession, type: 'touchStart' | 'touchMove' | 'touchEnd', at: Point[]) =>
  session.send('Input.dispatchTouchEvent', { type, touchPoints: at })

/** Puts fingers down, moves each evenly to where it ends, and lifts them. */
async function drag(page: Page, from: Point[], to: Point[], steps = 8): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await send(session, 'touchStart', from)
  for (let step = 1; step <= steps; step += 1) {
    const at = from.map(({ x, y }, finger) => ({
      x: x + (((to[finger]?.x ?? x) - x) * step) / steps,
      y: y + (((to[finger]?.y ?? y) - y) * step) / steps,
    }))
    // oxlint-disable-next-line no-await-in-loop -- one movement after the other
    await send(session, 'touchMove', at)
  }
  await send(session, 'touchEnd', [])
  await session.detach()
}

/** What lies under a point of the window: the column of the table, and how far into it, 0 to 1. */
const columnAt = (page: Page, x: number) =>
  timelineOf(page)
    .locator('.timeline-events > *')
    .evaluateAll((cells, at) => {
      const boxes = cells.map((cell) => cell.getBoundingClientRect())
      const column = boxes.findLastIndex(({ left, right }) => left <= at && at < right)
      const { left = 0, width = 1 } = boxes[column] ?? {}
      return { column, part: (at - left) / width, width }
    }, x)

const isWidened = (page: Page) => timelineOf(page).locator('.timeline-widened').isVisible()

/** A place in the lanes, off every mark and far from both edges of its column, the widest. */
async function placeInLanes(page: Page): Promise<Point> {
  const x = await timelineOf(page)
    .locator('.timeline-events > td')
    .evaluateAll((cells) => {
      const boxes = cells.map((cell) => cell.getBoundingClientRect())
      const widest = boxes.toSorted((a, b) => b.width - a.width)[0]
      return widest ? widest.left + widest.width / 2 : 0
    })
  const box = await timelineOf(page).locator('.timeline-lane').first().boundingBox()
  if (!box) throw new Error('There is no lane.')
  return { x, y: box.y + box.height - 4 }
}

/** Px between the column of an event and what fades nearest to it; less than 0 where its column fades. */
const clearance = (page: Page, title: Locator): Promise<number> =>
  title.evaluate((element) => {
    const box = element.closest('.timeline-box')
    const column = element.closest('th')?.getBoundingClientRect()
    if (!box || !column) return NaN
    const { left, right } = box.getBoundingClientRect()
    // From either edge of the box the mask says after how many px nothing fades any more.
    const [before = NaN, after = NaN] = ['right', 'left'].map((side) => {
      const mask = getComputedStyle(box).maskImage.split('linear-gradient(to ')
      const fade = mask.find((each) => each.startsWith(side)) ?? ''
      return Number(fade.match(/[\d.]+(?=px\)*,? *$)/)?.[0])
    })
    return Math.min(column.left - left - before, right - after - column.right)
  })

const fit = async (page: Page) => {
  await timelineOf(page).getByRole('button', { name: 'Fit visit' }).click()
  await expect.poll(() => isWidened(page)).toBe(false)
}

describe('the timeline under fingers', () => {
  test('zooms about the middle of two, moves with one, and leaves up and down to the page', async ({
    openPage,
  }) => {
    const page = await openPage({ hasTouch: true, height: 700 })
    // Under fingers it is fetched as soon as there is nothing else to do.
    await zoomReady(page)
    const { x, y } = await placeInLanes(page)
    const before = await columnAt(page, x)
    await drag(
      page,
      [
        { x: x - 40, y },
        { x: x + 40, y },
      ],
      [
        { x: x - 90, y },
        { x: x + 90, y },
      ],
    )
    await expect.poll(() => isWidened(page)).toBe(true)
    await expect
      .poll(async () => (await columnAt(page, x)).width / before.width)
      .toBeGreaterThan(1.8)
    const after = await columnAt(page, x)
    expect(after.column).toBe(before.column)
    expect(Math.abs(after.part - before.part)).toBeLessThan(0.04)
    expect(await page.evaluate(() => window.visualViewport?.scale), 'the page itself').toBe(1)

    const scrolled = () =>
      timelineOf(page)
        .locator('.timeline-box')
        .evaluate(({ scrollLeft }) => scrollLeft)
    const from = await scrolled()
    await drag(page, [{ x, y }], [{ x: x - 120, y }])
    await expect.poll(async () => Math.round((await scrolled()) - from)).toBe(120)

    await drag(page, [{ x, y }], [{ x, y: y - 150 }])
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(60)
  })
})

describe('the timeline under mouse and keys', () => {
  test('zooms about the pointer, fits what is pressed twice, and obeys + − 0', async ({
    openPage,
  }) => {
    const page = await openPage()
    const { x, y } = await placeInLanes(page)
    await page.mouse.move(x, y)
    await zoomReady(page)
    const before = await columnAt(page, x)
    await page.keyboard.down('Control')
    await page.mouse.wheel(0, -60)
    await expect.poll(() => isWidened(page)).toBe(true)
    await page.mouse.wheel(0, -60)
    await page.keyboard.up('Control')
    await expect
      .poll(async () => (await columnAt(page, x)).width / before.width)
      .toBeGreaterThan(1.5)
    const after = await columnAt(page, x)
    expect(after.column).toBe(before.column)
    expect(Math.abs(after.part - before.part)).toBeLessThan(0.04)
    await fit(page)

    const title = timelineOf(page).locator('.timeline-event-large [data-event]').last()
    await title.dblclick()
    const box = timelineOf(page).locator('.timeline-box')
    const seen = async () => {
      const [cell, frame] = await Promise.all([
        title.locator('xpath=ancestor::th').boundingBox(),
        box.boundingBox(),
      ])
      if (!cell || !frame) return 0
      const right = Math.min(cell.x + cell.width, frame.x + frame.width)
      return (right - Math.max(cell.x, frame.x)) / frame.width
    }
    await expect.poll(seen).toBeGreaterThan(0.6)
    await expect.poll(() => clearance(page, title)).toBeGreaterThan(-1)
    expect(await clearance(page, title)).toBeLessThan(1)

    await title.focus()
    await page.keyboard.press('0')
    await expect.poll(() => isWidened(page)).toBe(false)
    const width = await seen()
    await page.keyboard.press('+')
    await expect.poll(seen).toBeGreaterThan(width * 1.3)
    await page.keyboard.press('-')
    await expect.poll(() => isWidened(page)).toBe(false)
  })
})

/** Px of the picture, in view or not. */
const widthOf = (page: Page) =>
  timelineOf(page)
    .locator('.timeline-box')
    .evaluate(({ scrollWidth }) => scrollWidth)

describe('keys that are pressed faster than the picture moves', () => {
  test('lose no step', async ({ openPage }) => {
    const zoomTwice = async (reducedMotion: 'reduce' | 'no-preference') => {
      const page = await openPage({ reducedMotion })
      await timelineOf(page).getByRole('button', { name: 'Zoom in' }).click()
      await zoomReady(page)
      const mark = timelineOf(page).locator('[data-mark][data-quote]').first()
      await mark.evaluate((it) => {
        for (const key of ['+', '+']) {
          it.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
        }
      })
      return page
    }
    const width = await widthOf(await zoomTwice('reduce'))
    expect(width).toBeGreaterThan(2000)
    const moving = await zoomTwice('no-preference')
    await expect.poll(() => widthOf(moving)).toBe(width)
  })
})
