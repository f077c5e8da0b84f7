import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { test } from '../support/site-test.ts'
import { accountOf, timelineOf } from './explorer-page.ts'
import { numberControls, walk } from './tab-walk.ts'

const focusedMark = (page: Page): Promise<string | null> =>
  page.evaluate(() => document.activeElement?.getAttribute('data-mark') ?? null)

describe('the keyboard', () => {
  test('reaches every control by Tab, and shows where it is', async ({ openPage, corpus }) => {
    // A choice that leaves little: the whole page takes long, and is walked in the full run.
    const page = await openPage({ path: `?people=${corpus.people.at(-1)?.id}&day=1` })
    const all = await numberControls(page)
    const met = await walk(page)
    expect(met.map(({ number }) => number).toSorted((a, b) => a - b)).toEqual(all)
    expect(met.flatMap(({ unseen }) => unseen ?? [])).toEqual([])
  })

  test('reaches every mark of the timeline by arrows, from one tab stop', async ({ openPage }) => {
    const page = await openPage()
    const marks = timelineOf(page).locator('[data-mark]')
    const all = await marks.evaluateAll((each) =>
      each.flatMap((one) => one.getAttribute('data-mark') ?? []),
    )
    expect(await timelineOf(page).locator('[data-mark][tabindex="0"]').count()).toBe(1)

    await timelineOf(page).locator('[data-mark][tabindex="0"]').focus()
    await page.keyboard.press('Control+Home')
    const met: string[] = []
    const press = async (key: string) => {
      const before = await focusedMark(page)
      await page.keyboard.press(key)
      const after = await focusedMark(page)
      return after !== before
    }
    do {
      await page.keyboard.press('Home')
      do met.push((await focusedMark(page)) ?? '')
      while (await press('ArrowRight'))
    } while (await press('ArrowDown'))
    expect(met.toSorted()).toEqual(all.toSorted())

    await page.keyboard.press('Control+End')
    expect(await focusedMark(page)).toBe(met.at(-1))
  })

  test('chooses a mark with Enter, which moves none, and lets it go with Escape', async ({
    openPage,
    corpus,
  }) => {
    const page = await openPage()
    // The most topics: each of their lanes is pointed out.
    const [most] = corpus.statements.toSorted((a, b) => b.topics.length - a.topics.length)
    const id = most?.id ?? ''
    const disc = timelineOf(page).locator(`[data-quote="${id}"]`)
    const places = () =>
      timelineOf(page)
        .locator('tr')
        .evaluateAll((rows) => rows.map((row) => Math.round(row.getBoundingClientRect().bottom)))
    const before = await places()
    await disc.focus()
    await page.keyboard.press('Enter')
    expect(await places()).toEqual(before)
    expect(await disc.getAttribute('aria-pressed')).toBe('true')
    expect(new URL(page.url()).searchParams.get('quote')).toBe(id)
    const inAccount = accountOf(page).locator(`[data-quote="${id}"]`).getByRole('button')
    expect(await inAccount.getAttribute('aria-pressed'), 'chosen everywhere').toBe('true')
    await page.keyboard.press('Escape')
    expect(await disc.getAttribute('aria-pressed')).toBe('false')
    await page.keyboard.press('Enter')
    await timelineOf(page).getByRole('button', { name: 'Clear', exact: true }).press('Enter')
    expect(await disc.getAttribute('aria-pressed')).toBe('false')
    expect(await disc.evaluate((it) => it === document.activeElement), 'keys go on there').toBe(
      true,
    )
  })

  test('leads from a mark to its difference and back, by Escape, by what is offered there and by Back', async ({
    openPage,
  }) => {
    const page = await openPage()
    const sign = timelineOf(page)
      .getByRole('link', { name: /the articles differ$/ })
      .last()
    const difference = page.locator('.difference:focus')
    const offer = page.getByRole('button', { name: 'Back to where you were' })
    const scrolled = () => page.evaluate(() => window.scrollY)
    expect(await offer.count()).toBe(0)
    await page.mouse.wheel(0, 40)
    await expect.poll(scrolled).toBe(40)
    for (const goBack of [
      () => page.keyboard.press('Escape'),
      () => offer.click(),
      () => page.goBack(),
    ]) {
      // oxlint-disable-next-line no-await-in-loop -- one way after the other
      await sign.press('Enter')
      // oxlint-disable-next-line no-await-in-loop -- there
      await difference.waitFor()
      // oxlint-disable-next-line no-await-in-loop -- it comes with the first who needs it
      await offer.waitFor()
      // oxlint-disable-next-line no-await-in-loop -- back
      await goBack()
      // oxlint-disable-next-line no-await-in-loop -- where one was
      await expect.poll(scrolled).toBe(40)
      // oxlint-disable-next-line no-await-in-loop -- as one was
      expect(await sign.evaluate((link) => link === document.activeElement)).toBe(true)
      // oxlint-disable-next-line no-await-in-loop -- as it was
      expect(await offer.count()).toBe(0)
    }
  })
})
