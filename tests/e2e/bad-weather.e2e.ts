/** What goes wrong around the page, each put there on purpose: nothing is lost and nothing falls over. */
import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import type { Corpus } from '#model/corpus.ts'
import { takenOver } from '../support/at-rest.ts'
import { test } from '../support/site-test.ts'
import { filtersOf, readerOf, resultOf, toldIn } from './explorer-page.ts'

const openArticle = (page: Page) => page.locator('.article-list h3 a').first().click()

describe('a browser that refuses', () => {
  test('storage and the history changes nothing of what is chosen', async ({
    openPage,
    corpus,
  }) => {
    const page = await openPage()
    await page.evaluate(() => {
      const refuse = () => {
        throw new DOMException('Refused.', 'SecurityError')
      }
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
        Object.defineProperty(window, name, { get: refuse })
      }
      history.pushState = refuse
      history.replaceState = refuse
    })
    const choice = filtersOf(page).getByRole('checkbox').first()
    await choice.press('Space')
    expect(await choice.isChecked()).toBe(true)
    const { statements } = await toldIn(page)
    expect(await resultOf(page).innerText()).toContain(
      `${statements.length} of ${corpus.statements.length} statements`,
    )
  })
})

/** As Google Translate does: each text becomes two elements of its own making. */
const translate = (page: Page) =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const texts: Text[] = []
    while (walker.nextNode()) if (walker.currentNode instanceof Text) texts.push(walker.currentNode)
    for (const text of texts.filter(({ data }) => data.trim() !== '')) {
      const outer = document.createElement('font')
      const inner = document.createElement('font')
      inner.textContent = text.data.toUpperCase()
      outer.append(inner)
      text.replaceWith(outer)
    }
  })

const expectUsable = async (page: Page, corpus: Corpus) => {
  const choice = filtersOf(page).getByRole('checkbox').first()
  for (let press = 0; press < 4; press += 1) await choice.press('Space')
  await expect
    .poll(async () => (await toldIn(page)).statements.length)
    .toBe(corpus.statements.length)
  await openArticle(page)
  await readerOf(page).locator('.article-view').waitFor()
  await readerOf(page).getByRole('button', { name: /close/i }).click()
  expect(await page.getByRole('alert').count()).toBe(0)
}

describe('a browser that translates', () => {
  test('every word of the page leaves it able to be used, and nothing is said of it', async ({
    openPage,
    corpus,
  }) => {
    const page = await openPage()
    await translate(page)
    await expectUsable(page, corpus)
  })

  test('before the scripts have come leaves it able to be used', async ({ openPage, corpus }) => {
    // What is not as it was sent React draws anew, and says so.
    const page = await openPage({ expectsFaults: /React error #418/ })
    let send = (): void => {}
    const sent = new Promise<void>((resolve) => {
      send = resolve
    })
    await page.route('**/assets/*.js', (route) => sent.then(() => route.continue()))
    await page.reload({ waitUntil: 'commit' })
    await page.locator('footer').last().waitFor()
    await translate(page)
    send()
    await takenOver(page)
    await expectUsable(page, corpus)
  })
})
