/** Every task by keys alone. After each key the focus is somewhere, can be seen, and lies under nothing. */
import type { Locator, Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { accountOf, filtersOf, panelButton, readerOf, timelineOf } from '../e2e/explorer-page.ts'
import { test } from '../support/site-test.ts'

/** What is wrong with where the focus is; null if nothing is. */
const focusFault = (page: Page): Promise<string | null> =>
  page.evaluate(() => {
    const { activeElement: focused } = document
    if (!focused || focused === document.body) return 'lost'
    const shown = focused.closest('label') ?? focused
    const { left, right, top, bottom } = shown.getBoundingClientRect()
    const [x, y] = [
      (Math.max(left, 0) + Math.min(right, innerWidth)) / 2,
      (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2,
    ]
    if (top >= innerHeight || bottom <= 0 || right <= 0 || left >= innerWidth) {
      return `out of view: ${shown.outerHTML.slice(0, 200)}`
    }
    const above = document.elementFromPoint(x, y)
    // A heading that is only heard takes no room, and stands where what it heads begins.
    const isFree = bottom === top || shown.contains(above) || above?.contains(shown)
    if (!isFree) return `${shown.outerHTML.slice(0, 200)} under ${above?.outerHTML.slice(0, 200)}`
    const isMarked = [focused, shown].some((element) => {
      const { outlineStyle, boxShadow } = getComputedStyle(element)
      return outlineStyle !== 'none' || boxShadow !== 'none'
    })
    // What is no control is only led to; where one is, is seen by what stands there.
    return isMarked || focused.matches('[tabindex="-1"]') ? null : `unmarked: ${shown.outerHTML}`
  })

/** Lets what follows a key be drawn, and what follows that. */
const someFrames = (page: Page): Promise<null> =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 6; frame += 1) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other is the point
      await new Promise(requestAnimationFrame)
    }
    return null
  })

const expectSeen = async (page: Page, after: string): Promise<void> => {
  await someFrames(page)
  await expect.poll(() => focusFault(page), { message: after }).toBeNull()
}

async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    await page.keyboard.press(key)
    await expectSeen(page, key)
  }
}

/** Goes to a control, as Tab does in the end, and presses the key there. */
async function pressOn(control: Locator, key = 'Enter'): Promise<void> {
  await control.focus()
  await press(control.page(), key)
}

const isFocused = (control: Locator): Promise<boolean> =>
  control.evaluate((element) => element === document.activeElement)

const expectFocusOn = async (control: Locator): Promise<void> => {
  await expect.poll(() => isFocused(control)).toBe(true)
}

describe('by keys alone', () => {
  test('an event is chosen, its words are found in the article, and the way leads back', async ({
    openPage,
    corpus,
  }) => {
    const page = await openPage()
    const [statement] = corpus.statements.filter(({ occasion }) => occasion !== null)
    const event = timelineOf(page).locator(`button[data-event="${statement?.occasion}"]`)
    await pressOn(event.first())
    const inAccount = accountOf(page).locator(`#event-${statement?.occasion}`)
    expect(await inAccount.getByRole('button', { pressed: true }).count()).toBe(1)

    const quote = accountOf(page).locator('figure', {
      has: page.locator(`#quote-${statement?.id}`),
    })
    await pressOn(quote.locator('.quote-more > summary'))
    expect(await quote.locator('.quote-more').getAttribute('open')).not.toBeNull()
    const link = quote.getByRole('link', { name: /at this passage$/ }).first()
    await pressOn(link)
    await readerOf(page).locator('.article-text').waitFor()
    await expectSeen(page, 'the article')
    await press(page, 'ArrowRight', 'ArrowLeft')
    await pressOn(readerOf(page).getByRole('button', { name: /Back to where you were/ }))
    await expectFocusOn(link)
    await expectSeen(page, 'the way back')
  })

  test('two articles are laid beside each other, stepped through and put away', async ({
    openPage,
    corpus,
  }) => {
    const page = await openPage()
    const list = page.getByRole('region', { name: 'The articles' })
    await pressOn(list.getByRole('link').nth(1))
    await readerOf(page).locator('.article-text').waitFor()
    await pressOn(readerOf(page).getByText('Compare with …'))
    await pressOn(
      readerOf(page)
        .getByRole('button', { name: /shared statement/ })
        .first(),
    )
    const dialog = page.getByRole('dialog', { name: / beside / })
    await dialog.locator('.article-text').nth(1).waitFor()
    await press(page, 'ArrowRight', 'ArrowRight', 'ArrowLeft', 'Tab', 'Escape')
    expect(await dialog.count()).toBe(0)
    await press(page, 'Escape')
    expect(await readerOf(page).count()).toBe(0)
    expect(corpus.articles.length).toBeGreaterThan(1)
  })

  test('each facet is chosen from, words are searched for, and all is cleared', async ({
    openPage,
    corpus,
  }) => {
    const page = await openPage({ path: '?people=nobody' })
    await pressOn(page.getByRole('button', { name: 'Dismiss' }))
    for (const facet of ['People', 'Topics', 'Articles']) {
      const button = panelButton(page, facet)
      await pressOn(button)
      const group = filtersOf(page).getByRole('group', { name: `All ${facet.toLowerCase()}` })
      await pressOn(group.getByRole('checkbox').first(), 'Space')
      await press(page, 'Escape')
      expect(await isFocused(button), facet).toBe(true)
      await pressOn(filtersOf(page).getByRole('button', { name: 'Clear' }))
    }
    const days = filtersOf(page).getByRole('group', { name: 'Days', exact: true })
    await pressOn(days.getByRole('checkbox').nth(3), 'Space')
    await pressOn(panelButton(page, 'Form'))
    const forms = filtersOf(page).getByRole('group', { name: 'Form', exact: true })
    await pressOn(forms.getByRole('checkbox').first(), 'Space')
    await press(page, 'Escape')
    await pressOn(filtersOf(page).getByRole('button', { name: 'Clear' }))

    const words = corpus.statements[0]?.renderings[0]?.passages[0]?.exact.split(/\W+/) ?? []
    await filtersOf(page).getByRole('searchbox').focus()
    await page.keyboard.type(words.find((word) => word.length > 5) ?? 'the')
    await press(page, 'Enter')
    await page.getByRole('region', { name: 'Elsewhere in the articles' }).waitFor()
    const more = filtersOf(page).getByRole('button', { name: /more in the articles/ })
    if (await more.isVisible()) await pressOn(more)
    await pressOn(filtersOf(page).getByRole('button', { name: 'Clear' }))
  })

  test('the timeline is stepped through, zoomed, moved, and drawn to scale', async ({
    openPage,
  }) => {
    const page = await openPage()
    const timeline = timelineOf(page)
    const named = (name: string | RegExp) => timeline.getByRole('button', { name, exact: true })
    await pressOn(named('Next event ›'))
    await press(page, 'Enter', 'Enter')
    await pressOn(named('‹ Previous'))
    await press(page, 'Escape')
    await pressOn(named('Zoom in'))
    await press(page, 'Enter')
    await pressOn(named('Zoom out'))
    await pressOn(named('Fit visit'))
    await timeline.locator('[data-mark][tabindex="0"]').focus()
    await press(page, '+', '+', 'ArrowRight', 'ArrowRight', 'ArrowDown', 'ArrowDown', 'End')
    await press(page, 'ArrowLeft', 'Control+Home', 'Control+End', '-', '0', 'Enter', 'Escape')
    await timeline.locator('[data-quote]').nth(20).focus()
    await press(page, '-', '-', '+', '+', '+', '+', '0')
    await pressOn(timeline.getByRole('radio', { name: 'topics' }), 'ArrowRight')
    await pressOn(timeline.getByRole('checkbox', { name: 'to scale' }), 'Space')
    await timeline.getByRole('group', { name: 'To scale', exact: true }).waitFor()
    // The tab stop is a mark, or the picture as a whole before any has been gone to.
    await timeline.locator('[tabindex="0"]').first().focus()
    await press(page, 'ArrowRight', 'ArrowDown', 'ArrowDown', '+', 'ArrowRight', 'Enter', 'Escape')
    await press(page, 'Control+Home', '0')
  })

  test('a quote is copied and cited, files are saved, the view is shared', async ({ openPage }) => {
    const page = await openPage()
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    const quote = accountOf(page).getByRole('figure').first()
    const copy = quote.getByRole('button', { name: 'Copy this quote with its link' })
    await pressOn(copy)
    const panel = quote.getByRole('dialog', { name: 'Copy or cite' })
    await panel.waitFor()
    await expectSeen(page, 'the panel')
    await press(page, 'Escape')
    await expectFocusOn(copy)

    const cite = quote.getByRole('button', { name: 'Cite this quote' })
    await pressOn(cite)
    await panel.getByRole('radio', { name: 'APA' }).waitFor()
    await pressOn(panel.getByRole('radio', { name: 'APA' }), 'ArrowDown')
    await pressOn(panel.getByRole('button', { name: 'Close' }))
    await expectFocusOn(cite)

    await pressOn(page.getByText('Download what I see'))
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      pressOn(page.getByRole('button', { name: /^Download .*csv/ }).first()),
    ])
    expect(file.suggestedFilename()).toMatch(/\.csv$/)

    const share = page.getByRole('button', { name: 'Share or embed' })
    await pressOn(share)
    await page.getByLabel('Code to copy').waitFor()
    await press(page, 'Tab', 'ArrowDown', 'Tab', 'Tab', 'Escape')
    expect(await isFocused(share)).toBe(true)
  })

  test('a figure narrows the page and widens it again, and a difference leads to its event', async ({
    openPage,
  }) => {
    const page = await openPage()
    const table = page.getByRole('table', { name: /by topic and speaker/ })
    const figure = table.getByRole('button').first()
    await pressOn(figure)
    expect(await figure.getAttribute('aria-pressed')).toBe('true')
    await press(page, 'Enter')
    const differences = page.getByRole('region', { name: 'Where the articles differ' })
    await pressOn(differences.getByRole('link').first())
    await pressOn(differences.getByRole('checkbox'), 'Space')
    await pressOn(differences.getByRole('link', { name: 'Read in the account' }))
    const people = page.getByRole('region', { name: 'People' })
    await pressOn(people.getByRole('button').first())
  })
})

describe('by keys on a phone', () => {
  test('days are gone to, a choice is made, and an article is read and left', async ({
    openPage,
  }) => {
    const page = await openPage({ width: 375, height: 667 })
    await pressOn(page.getByRole('navigation', { name: 'Days' }).getByRole('link').nth(1))
    await press(page, 'Tab', 'Tab', 'Shift+Tab')
    const button = panelButton(page, 'People')
    await pressOn(button)
    await press(page, 'Tab', 'Space', 'Escape')
    expect(await isFocused(button)).toBe(true)
    const link = accountOf(page)
      .getByRole('link', { name: /at this passage$/ })
      .nth(4)
    await pressOn(link)
    await readerOf(page).locator('.article-text').waitFor()
    await press(page, 'ArrowRight', 'Tab', 'Escape')
    await expectSeen(page, 'the page again')
  })
})
