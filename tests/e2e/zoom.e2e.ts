import type { Locator, Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { visitDays } from '#model/dating.ts'
import { atRest } from '../support/at-rest.ts'
import { test } from '../support/site-test.ts'
import { timelineOf, toScale, zoomReady } from './explorer-page.ts'

const boxOf = async (locator: Locator) => {
  const box = await locator.boundingBox()
  if (!box) throw new Error('It is not on screen.')
  return box
}

const middleOf = async (locator: Locator) => {
  const { x, y, width, height } = await boxOf(locator)
  return { x: x + width / 2, y: y + height / 2 }
}

const button = (page: Page, name: string) =>
  timelineOf(page).getByRole('button', { name, exact: true })

/** Watches the marks of the picture; the returned function says how much of them has changed since. */
async function watchMarks(page: Page): Promise<() => Promise<number>> {
  const changes = await timelineOf(page)
    .locator('.timeline-box')
    .evaluateHandle((box) => {
      const records: MutationRecord[] = []
      const watching = new MutationObserver((found) => records.push(...found))
      for (const mark of box.querySelectorAll('[data-mark]')) {
        watching.observe(mark, {
          attributes: true,
          childList: true,
          characterData: true,
          subtree: true,
        })
      }
      return records
    })
  return () => changes.evaluate(({ length }) => length)
}

/** Px by which the picture is wider than the box it is in. */
const overflowOf = (page: Page) =>
  timelineOf(page)
    .locator('.timeline-box')
    .evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)

describe('the still timeline', () => {
  test('is whole within its box at every width, and has no words that stick out', async ({
    openPage,
  }) => {
    const page = await openPage({ width: 700 })
    for (const width of [700, 768, 834, 960, 1024, 1152, 1280, 1440, 1920, 2560]) {
      await page.setViewportSize({ width, height: 800 })
      await atRest(page)
      expect(await overflowOf(page), `${width} px`).toBeLessThanOrEqual(0)
      const out = await timelineOf(page)
        .locator('.timeline-title, .timeline-day > *, .lane-marks, .publication')
        .evaluateAll((all) =>
          all
            .filter((one) => {
              const cell = one.closest('td, th')?.getBoundingClientRect()
              const { left, right } = one.getBoundingClientRect()
              // Hidden words have no width; a node's ring may reach a px beyond.
              return cell && right - left > 2 && (left < cell.left - 3 || right > cell.right + 1)
            })
            .map((one) => one.textContent),
        )
      expect(out, `${width} px`).toEqual([])
    }
  })

  test('counts per speaker where it is narrowed until all of it is in view', async ({
    openPage,
    corpus,
  }) => {
    const page = await openPage({ width: 768 })
    await timelineOf(page).locator('.timeline-box').hover()
    await zoomReady(page)
    const name = 'Before the visit'
    await button(page, name).click()
    await timelineOf(page).getByRole('button', { name, exact: true, expanded: true }).waitFor()
    await expect.poll(() => overflowOf(page)).toBeGreaterThan(50)
    await button(page, 'Fit visit').click()
    await expect.poll(() => overflowOf(page)).toBeLessThanOrEqual(0)
    const counts = timelineOf(page).getByRole('button', { name: /^\d+ statements?: .*; zoom in$/ })
    const countedIn = async (): Promise<number> => {
      const figures = await counts
        .locator('[data-statements]')
        .evaluateAll((all) => all.map((one) => Number(one.getAttribute('data-statements'))))
      return figures.reduce((sum, figure) => sum + figure, 0)
    }
    await expect.poll(countedIn).toBe(corpus.statements.length)
    await counts.first().click()
    await expect.poll(() => timelineOf(page).locator('[data-quote]').count()).toBeGreaterThan(0)
  })

  test('stays where it was scrolled when somebody first comes near it, and no press is lost', async ({
    openPage,
  }) => {
    const page = await openPage({ width: 768 })
    const box = timelineOf(page).locator('.timeline-box')
    const scrolled = () => box.evaluate(({ scrollLeft }) => scrollLeft)
    await button(page, 'Before the visit').press('Enter')
    await timelineOf(page)
      .getByRole('button', { name: 'Before the visit', expanded: true })
      .waitFor()
    await box.evaluate((it) => it.scrollTo({ left: 60 }))
    await expect.poll(scrolled).toBe(60)
    await button(page, 'After the visit').click()
    await timelineOf(page)
      .getByRole('button', { name: 'After the visit', expanded: true })
      .waitFor()
    await zoomReady(page)
    expect(await scrolled()).toBeGreaterThanOrEqual(60)
  })
})

describe('the zoomed timeline', () => {
  test('shows words where there were discs, and leads back to the still picture', async ({
    openPage,
  }) => {
    const page = await openPage()
    const table = timelineOf(page).getByRole('table')
    const still = await boxOf(table)
    const inWords = timelineOf(page).locator('.mark-words').first()
    expect(await inWords.isVisible()).toBe(false)
    // It cannot be pressed any more where nothing is closer.
    while (!(await inWords.isVisible())) {
      await button(page, 'Zoom in').click()
      await zoomReady(page)
      await atRest(page)
    }
    await button(page, 'Fit visit').click()
    await expect.poll(async () => boxOf(table)).toEqual(still)
    expect(
      await timelineOf(page)
        .locator('table, col')
        .evaluateAll((all) => all.filter((one) => (one.getAttribute('style') ?? '') !== '').length),
    ).toBe(0)
  })

  test('leaves the plain wheel to the page', async ({ openPage }) => {
    const page = await openPage({ height: 600 })
    const { x, y } = await middleOf(timelineOf(page).getByRole('table'))
    await page.mouse.move(x, Math.min(y, 500))
    await page.mouse.wheel(0, 200)
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(0)
    await zoomReady(page)
    await atRest(page)
    expect(await timelineOf(page).locator('.timeline-widened').count()).toBe(0)
  })

  test('shows the days that the address asks for, and keeps the address in step', async ({
    openPage,
    corpus,
  }) => {
    const [, day = ''] = visitDays(corpus.visit)
    const page = await openPage({ path: `?from=${day}&to=${day}` })
    await expect.poll(() => timelineOf(page).locator('.timeline-widened').isVisible()).toBe(true)
    expect(new URL(page.url()).searchParams.get('from')).toBe(day)
    await button(page, 'Fit visit').click()
    await expect.poll(() => new URL(page.url()).search).toBe('')
  })

  test('keeps the mark in focus in the window when a zoom moves it out of it', async ({
    openPage,
  }) => {
    const page = await openPage({ reducedMotion: 'no-preference' })
    const lowest = await timelineOf(page)
      // Beside the column that becomes high.
      .locator('.timeline-first:not(.timeline-crowded) [data-quote]')
      .last()
      .getAttribute('data-quote')
    const mark = timelineOf(page).locator(`[data-quote="${lowest}"]`)
    await mark.focus()
    await zoomReady(page)
    await page.keyboard.press('+')
    // From now on the rows are as high as they get.
    await timelineOf(page).locator('.mark-line-words').first().waitFor()
    await expect
      .poll(async () => {
        const { y, height } = await boxOf(mark)
        return y > 0 && y + height < 800
      })
      .toBe(true)
  })

  test('keeps the mark that arrows lead to in the frame, wherever it is drawn anew', async ({
    openPage,
  }) => {
    const page = await openPage()
    await page.setViewportSize({ width: 1280, height: 900 })
    const marks = timelineOf(page).locator('.timeline-first [data-quote]')
    await marks.first().focus()
    await zoomReady(page)
    const isSeen = () =>
      page.evaluate(() => {
        const names = document.querySelector('.timeline-events > .timeline-name')
        const frame = document.querySelector('.timeline-box')?.getBoundingClientRect()
        const mark = document.activeElement?.getBoundingClientRect()
        if (!names || !frame || !mark) return false
        const isBeside =
          mark.left >= names.getBoundingClientRect().right - 1 && mark.right <= frame.right + 1
        return isBeside && mark.top >= 0 && mark.bottom <= window.innerHeight
      })
    for (const key of [
      ...'+++',
      'ArrowDown',
      ...Array<string>(8).fill('ArrowRight'),
      'End',
      'ArrowDown',
    ]) {
      // oxlint-disable-next-line no-await-in-loop -- each key leads on from where the one before has led
      await page.keyboard.press(key)
      // oxlint-disable-next-line no-await-in-loop -- and is pressed at rest
      await atRest(page)
      // oxlint-disable-next-line no-await-in-loop -- wherever it has led
      await expect.poll(isSeen, { message: key }).toBe(true)
    }
  })

  test('moves when it is dragged, without choosing what it was dragged by', async ({
    openPage,
  }) => {
    const page = await openPage()
    for (let press = 0; press < 3; press += 1) {
      // oxlint-disable-next-line no-await-in-loop -- each press zooms on from the one before
      await button(page, 'Zoom in').click()
    }
    const box = timelineOf(page).locator('.timeline-box')
    const scrolled = () => box.evaluate((element) => element.scrollLeft)
    await expect.poll(scrolled).toBeGreaterThan(0)
    await atRest(page)
    const before = await scrolled()
    const { x: left, y: top, width } = await boxOf(box)
    const [x, y] = [left + width / 2, top + 100]
    await page.mouse.move(x, y)
    await page.mouse.down()
    const countChanges = await watchMarks(page)
    await page.mouse.move(x - 120, y, { steps: 4 })
    expect(await countChanges(), 'marks that were rendered again').toBe(0)
    await page.mouse.up()
    await expect.poll(scrolled).toBeCloseTo(before + 120, 0)
    await atRest(page)
    expect(new URL(page.url()).searchParams.has('quote')).toBe(false)
  })

  test('shows what the window over the whole span is pulled and stretched to', async ({
    openPage,
    corpus,
  }) => {
    const page = await openPage()
    const strip = timelineOf(page).getByRole('img', { name: /^What is told on each day/ })
    await strip.hover()
    await zoomReady(page)
    const { x, y, width } = await boxOf(strip)
    const days = visitDays(corpus.visit)
    // The strip has its ends before and after the visit, a little narrower than a day.
    const dayPx = width / (days.length + 1.7)
    const pull = async (from: number, to: number) => {
      await page.mouse.move(x + from, y + 8)
      await page.mouse.down()
      await page.mouse.move(x + to, y + 8, { steps: 4 })
      await page.mouse.up()
    }
    const seen = () => {
      const { searchParams } = new URL(page.url())
      return [searchParams.get('from'), searchParams.get('to')]
    }
    await pull(width - 1, 2.8 * dayPx)
    await expect.poll(() => seen()[1]).toBe(days[1])
    await pull(1.8 * dayPx, 3.8 * dayPx)
    await expect.poll(() => seen()[1]).toBe(days[3])
    expect(seen()[0]).not.toBe(days[0])
  })
})

describe('the timeline to scale', () => {
  test('draws every event and statement, as wide as its days are apart', async ({
    openPage,
    corpus,
  }) => {
    const page = await openPage()
    await toScale(page)
    const drawn = await timelineOf(page)
      .locator('[data-quote]')
      .evaluateAll((all) => all.flatMap((one) => one.getAttribute('data-quote') ?? []))
    expect(drawn.toSorted()).toEqual(corpus.statements.map(({ id }) => id).toSorted())
  })

  test('shows what the window is pulled to, however often it is measured on the way', async ({
    openPage,
    corpus,
  }) => {
    const page = await openPage()
    await toScale(page)
    const strip = timelineOf(page).getByRole('img', { name: /^What is told on each day/ })
    await strip.hover()
    await zoomReady(page)
    const [{ x, y }, grip] = [await boxOf(strip), await boxOf(strip.locator('[data-grip="end"]'))]
    const days = visitDays(corpus.visit)
    const dayPx = (grip.x - x) / (days.length + 0.85)
    await page.mouse.move(grip.x + 4, y + 8)
    await page.mouse.down()
    await page.mouse.move(grip.x + 4 - 3.4 * dayPx, y + 8, { steps: 30 })
    await page.mouse.up()
    await expect.poll(() => new URL(page.url()).searchParams.get('to')).toBe(days.at(-4))
  })

  test('zooms by keys and walks by arrows from one tab stop, which scrolls nothing', async ({
    openPage,
  }) => {
    const page = await openPage()
    await toScale(page)
    const box = timelineOf(page).getByRole('group', { name: 'Timeline to scale' })
    await timelineOf(page).getByRole('button', { name: 'Next event' }).focus()
    const { y, height } = await boxOf(box)
    expect(y + height, 'higher than what is seen').toBeGreaterThan(800)
    await page.keyboard.press('Tab')
    expect(await box.evaluate((it) => it === document.activeElement)).toBe(true)
    await atRest(page)
    expect((await boxOf(box)).y).toBe(y)
    for (let press = 0; press < 3; press += 1) {
      // oxlint-disable-next-line no-await-in-loop -- each press zooms on from the one before
      await page.keyboard.press('+')
    }
    await expect.poll(() => new URL(page.url()).searchParams.get('from')).not.toBeNull()
    const mark = () => page.evaluate(() => document.activeElement?.getAttribute('data-mark'))
    expect(await mark()).toBeNull()
    await page.keyboard.press('ArrowRight')
    await expect.poll(mark).not.toBeNull()
  })
})
