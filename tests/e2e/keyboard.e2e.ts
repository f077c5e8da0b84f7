import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { test } from '../support/site-test.ts'
import { accountOf, timelineOf } from './explorer-page.ts'

const controls = 'a[href], button, input, select, textarea, summary, [tabindex="0"]'

/** Numbers every control that can be seen and used, so that a walk can tell which it has met. */
const numberControls = (page: Page): Promise<number[]> =>
  page.evaluate((selector) => {
    const all = [...document.querySelectorAll<HTMLElement>(selector)].filter(
      (control) =>
        control.checkVisibility({ visibilityProperty: true }) && !control.matches(':disabled'),
    )
    all.forEach((control, index) => (control.dataset['control'] = String(index)))
    // Of the timeline's marks and of a group of radio buttons one has the tab stop; the others are
    // reached by arrows.
    const isStop = (control: HTMLElement) =>
      control.tabIndex >= 0 && !control.matches('[type=radio]:not(:checked)')
    return all.flatMap((control, index) => (isStop(control) ? index : []))
  }, controls)

/** Which control has the focus, and whether that can be seen. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const { activeElement } = document
    if (!(activeElement instanceof HTMLElement)) return null
    const number = activeElement.dataset['control']
    if (number === undefined) return null
    const shown = [activeElement, activeElement.closest('label')].some((element) => {
      if (!element) return false
      const { outlineStyle, boxShadow } = getComputedStyle(element)
      return outlineStyle !== 'none' || boxShadow !== 'none'
    })
    const box = (activeElement.closest('label') ?? activeElement).getBoundingClientRect()
    const isInView =
      box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth
    return { number: Number(number), isSeen: shown && isInView, html: activeElement.outerHTML }
  })

/** Presses Tab from the top of the page until it leaves it. */
async function walk(page: Page) {
  const met: { number: number; isSeen: boolean; html: string }[] = []
  for (;;) {
    await page.keyboard.press('Tab')
    const control = await focused(page)
    if (!control || met.some(({ number }) => number === control.number)) return met
    met.push(control)
  }
}

const focusedMark = (page: Page): Promise<string | null> =>
  page.evaluate(() => document.activeElement?.getAttribute('data-mark') ?? null)

describe('the keyboard', () => {
  test.for([1280, 375])('reaches every control by Tab, at %i px', async (width, { openPage }) => {
    const page = await openPage({ width })
    const all = await numberControls(page)
    const met = await walk(page)
    expect(met.map(({ number }) => number).toSorted((a, b) => a - b)).toEqual(all)
    expect(met.filter(({ isSeen }) => !isSeen).map(({ html }) => html)).toEqual([])
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
  })
})
