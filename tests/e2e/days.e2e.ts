import type { Locator } from 'playwright-core'
import { describe, expect } from 'vitest'
import { formatDay } from '#model/dating.ts'
import { test } from '../support/site-test.ts'
import { daysOfEvent } from './expectations.ts'
import { accountOf, timelineOf } from './explorer-page.ts'

const dayHead = (timeline: Locator, day = '') =>
  timeline.getByRole('columnheader', { name: new RegExp(`^${formatDay(day)}`) })

describe('the page as it opens', () => {
  test('is named after the visit', async ({ openPage, corpus }) => {
    const page = await openPage()
    await page.getByRole('heading', { level: 1, name: corpus.visit.title }).waitFor()
    expect(await page.title()).toContain(corpus.visit.title)
    expect(await page.getAttribute('html', 'lang')).toBe(corpus.visit.language)
  })

  test('tells the events of each day under its heading in the account', async ({
    openPage,
    corpus,
  }) => {
    const page = await openPage()
    const headings = new Set(corpus.events.flatMap((event) => daysOfEvent(event, corpus)))
    for (const day of headings) {
      const chapter = accountOf(page).getByRole('region', { name: formatDay(day), exact: true })
      const told = await chapter.locator('[data-event]').allInnerTexts()
      const expected = corpus.events.filter((event) => daysOfEvent(event, corpus).join() === day)
      expect(told.toSorted()).toEqual(expected.map(({ title }) => title).toSorted())
    }
  })

  test('draws the events of each day in its columns of the timeline', async ({
    openPage,
    corpus,
  }) => {
    const page = await openPage()
    const timeline = timelineOf(page)
    const placed = corpus.events.filter(({ dating }) => dating !== null)
    for (const event of placed) {
      const days = daysOfEvent(event, corpus)
      const [mark, first, last] = await Promise.all([
        timeline.locator(`[data-event="${event.id}"]`).boundingBox(),
        dayHead(timeline, days.at(0)).boundingBox(),
        dayHead(timeline, days.at(-1)).boundingBox(),
      ])
      expect(mark?.x).toBeGreaterThanOrEqual(first?.x ?? Infinity)
      expect((mark?.x ?? Infinity) + (mark?.width ?? 0)).toBeLessThanOrEqual(
        (last?.x ?? 0) + (last?.width ?? 0),
      )
    }
  })

  test('has one disc for each statement', async ({ openPage, corpus }) => {
    const page = await openPage()
    const discs = timelineOf(page).locator('[data-quote]')
    const drawn = await discs.evaluateAll((all) =>
      all.flatMap((one) => one.getAttribute('data-quote') ?? []),
    )
    expect(drawn.toSorted()).toEqual(corpus.statements.map(({ id }) => id).toSorted())
  })

  test('says of a day without reports that nothing is reported', async ({ openPage }) => {
    const page = await openPage()
    await timelineOf(page).getByText('nothing reported in these articles').first().waitFor()
  })

  test('shows on a phone in forced colours which day is in view, its name not painted over', async ({
    openPage,
  }) => {
    const page = await openPage({ width: 375 })
    await page.emulateMedia({ forcedColors: 'active' })
    const day = page.getByRole('navigation', { name: 'Days' }).locator('[aria-current] > *').first()
    await day.waitFor()
    // Else the browser lays a ground of its own behind the letters, in their colour.
    expect(await day.evaluate((one) => getComputedStyle(one).forcedColorAdjust)).toBe('none')
  })
})
