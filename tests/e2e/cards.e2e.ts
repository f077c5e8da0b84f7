import type { Locator, Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import type { Corpus, Rendering } from '#model/corpus.ts'
import { findFaintText, findFaults } from '../support/axe.ts'
import { test } from '../support/site-test.ts'
import { accountOf, readerOf, timelineOf } from './explorer-page.ts'

/** The card on which a statement is read. */
const cardOf = (page: Page, id: string): Locator =>
  accountOf(page)
    .getByRole('figure')
    .filter({ has: page.locator(`[id="quote-${id}"]`) })

const panelOf = (card: Locator): Locator => card.getByRole('dialog', { name: 'Copy or cite' })

const letters = (text: string): string => text.replaceAll(/[\s“”…]/g, '')

/** The letters of a rendering as the corpus gives them. */
const lettersOf = ({ passages }: Rendering): string =>
  letters(passages.map(({ exact }) => exact).join(''))

/** Those of them that lie in a stretch of its article. */
const lettersIn = (
  rendering: Rendering | undefined,
  within: { start: number; end: number } | null,
): string =>
  (rendering?.passages ?? [])
    .map(({ exact, start }) =>
      within ? exact.slice(Math.max(0, within.start - start), Math.max(0, within.end - start)) : '',
    )
    .join('')

/** The statement that most articles carry, and one that only one article gives. */
const extremes = ({ statements }: Corpus) => {
  const sorted = statements.toSorted((a, b) => a.renderings.length - b.renderings.length)
  return { single: sorted[0]?.id ?? '', most: sorted.at(-1)?.id ?? '' }
}

const mayCopy = (page: Page): Promise<void> =>
  page.context().grantPermissions(['clipboard-read', 'clipboard-write'])

const clipboardOf = (page: Page): Promise<string> =>
  page.evaluate(() => navigator.clipboard.readText())

/** As in a frame that may not write, of a browser that has no other way. */
const refuseClipboard = (page: Page, alsoByCommand: boolean): Promise<void> =>
  page.evaluate((byCommand) => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'))
    if (byCommand) document.execCommand = () => false
  }, alsoByCommand)

describe('a card', () => {
  test('gives every rendering letter by letter when it is compared', async ({
    openPage,
    corpus,
  }) => {
    const page = await openPage()
    const opened = accountOf(page).locator('.quote-more')
    await opened.evaluateAll((all) => all.forEach((one) => one.toggleAttribute('open', true)))
    const others = corpus.statements.reduce((sum, each) => sum + each.renderings.length - 1, 0)
    const pairs = accountOf(page).locator('.comparison-pair')
    await expect.poll(() => pairs.count()).toBe(others)
    const known = new Set(corpus.statements.flatMap(({ renderings }) => renderings.map(lettersOf)))
    const shown = await accountOf(page).locator('.comparison .rendering-words').allTextContents()
    expect(shown.filter((text) => !known.has(letters(text)))).toEqual([])
    // Marks only where the corpus has variants, and on both sides of them.
    const differing = corpus.statements.flatMap(({ renderings }) => {
      const fullest = renderings.find(({ comparison }) => comparison === null)
      return renderings.flatMap((rendering) =>
        (rendering.comparison?.variants ?? []).flatMap(({ here, there }) => [
          lettersIn(rendering, here),
          lettersIn(fullest, there),
        ]),
      )
    })
    const marked = await accountOf(page).locator('mark').allTextContents()
    const inOrder = (texts: readonly string[]) =>
      [...texts.map(letters).join('')].toSorted().join('')
    expect(marked.length).toBeGreaterThan(0)
    expect(inOrder(marked)).toBe(inOrder(differing))
  })

  test('is copied with the keyboard, says so once, and gives the focus back', async ({
    openPage,
    corpus,
  }) => {
    const page = await openPage()
    await mayCopy(page)
    const card = cardOf(page, extremes(corpus).most)
    const button = card.getByRole('button', { name: /^Copy this quote/ })
    await button.focus()
    await page.keyboard.press('Enter')
    const status = panelOf(card).getByRole('status')
    await expect.poll(() => status.textContent()).toBe('Copied')
    const text = await panelOf(card).getByRole('textbox').inputValue()
    expect(await clipboardOf(page)).toBe(text)
    expect(text).toMatch(
      /^“.+” — .+\n(Link to the first of its \d+ parts:\n)?http:\/\/127\.0\.0\.1:\d+\/in\/any\/folder\/\?quote=/s,
    )
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('ArrowRight')
    expect(await panelOf(card).getByRole('textbox').inputValue()).not.toBe(text)
    expect(await status.textContent()).toBe('')
    await page.keyboard.press('Escape')
    expect(await panelOf(card).count()).toBe(0)
    expect(await button.evaluate((one) => one === document.activeElement)).toBe(true)
    // The address that was copied leads to the quote.
    const address = new URL(text.split('\n').at(-1) ?? '')
    await page.goto(address.href)
    const chosen = accountOf(page).locator('[data-quote]:focus')
    await chosen.waitFor()
    expect(address.search).toBe(`?quote=${await chosen.getAttribute('data-quote')}`)
  })

  test('loses nothing where the clipboard is refused', async ({ openPage, corpus }) => {
    const page = await openPage()
    await mayCopy(page)
    const card = cardOf(page, extremes(corpus).single)
    await refuseClipboard(page, false)
    await card.getByRole('button', { name: /^Copy this quote/ }).click()
    const status = panelOf(card).getByRole('status')
    await expect.poll(() => status.textContent()).toBe('Copied')
    const field = panelOf(card).getByRole('textbox')
    expect(await clipboardOf(page)).toBe(await field.inputValue())
    await refuseClipboard(page, true)
    await panelOf(card).getByRole('button', { name: 'Copy' }).click()
    await expect.poll(() => status.textContent()).toMatch(/^Not copied/)
    const selected = await field.evaluate((one) => {
      const { selectionStart, selectionEnd, value } = one as HTMLTextAreaElement
      return one === document.activeElement && value.slice(selectionStart, selectionEnd)
    })
    expect(selected).toBe(await field.inputValue())
  })

  test('is cited by touch, from the article that is asked for', async ({ openPage, corpus }) => {
    const page = await openPage({ width: 375, hasTouch: true })
    const card = cardOf(page, extremes(corpus).most)
    await card.getByRole('button', { name: 'Cite this quote' }).tap()
    const articles = panelOf(card).getByRole('group', { name: 'As given by' }).getByRole('radio')
    const field = panelOf(card).getByRole('textbox')
    await articles.first().waitFor()
    expect(await articles.count()).toBeGreaterThan(1)
    expect(await articles.first().isChecked()).toBe(true)
    const cited = [await field.inputValue()]
    for (const article of (await articles.all()).slice(1)) {
      await article.tap()
      await expect.poll(async () => cited.includes(await field.inputValue())).toBe(false)
      cited.push(await field.inputValue())
    }
    await panelOf(card).getByRole('radio', { name: 'BibTeX' }).tap()
    await expect.poll(() => field.inputValue()).toMatch(/^@misc\{/)
    await panelOf(card).getByRole('button', { name: 'Close' }).tap()
    await expect.poll(() => panelOf(card).count()).toBe(0)
  })

  test('leads to its article, and to its mark on the timeline', async ({ openPage, corpus }) => {
    const page = await openPage()
    const { most, single } = extremes(corpus)
    for (const id of [single, most]) {
      const card = cardOf(page, id)
      // Chosen first, because of a quotation of several statements the chosen one is meant.
      await card.locator(`[id="quote-${id}"]`).getByRole('button').press('Enter')
      await card.locator('.quote-more > summary').click()
      await card.getByRole('button', { name: 'Show on timeline' }).click()
      const mark = timelineOf(page).locator('[data-quote]:focus')
      await mark.waitFor()
      expect(await mark.getAttribute('data-quote')).toBe(id)
      await card.getByRole('link', { name: 'Show in article' }).click()
      await readerOf(page).locator(':focus').waitFor()
      await page.keyboard.press('Escape')
    }
  })

  test('marks the mistakes of an article on demand, by keyboard too', async ({
    openPage,
    corpus,
  }) => {
    const mistaken = corpus.statements.find(({ renderings }) =>
      renderings.some(({ sic }) => sic.length > 0),
    )
    const page = await openPage()
    const card = cardOf(page, mistaken?.id ?? '')
    const marked = card.getByRole('blockquote').locator('.words-sic').first()
    const mark = () => marked.evaluate((one) => getComputedStyle(one, '::after').content)
    expect(await mark()).toBe('none')
    await card.getByText('[sic]').first().focus()
    await page.keyboard.press('Enter')
    expect(await mark()).toBe('" [sic]"')
  })

  test('has no accessibility fault while it is compared and cited', async ({
    openPage,
    corpus,
  }) => {
    const page = await openPage()
    const card = cardOf(page, extremes(corpus).most)
    await card.locator('.quote-more > summary').click()
    await card.locator('.comparison').first().waitFor()
    await card.getByRole('button', { name: 'Cite this quote' }).click()
    await panelOf(card).waitFor()
    await page.getByText('Download what I see').click()
    await page.getByRole('button', { name: 'Download statements.csv' }).waitFor()
    expect(await findFaults(page)).toEqual([])
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await findFaintText(page)).toEqual([])
  })
})
