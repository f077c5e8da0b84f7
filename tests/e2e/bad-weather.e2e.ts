/** What goes wrong around the page, each put there on purpose: nothing is lost and nothing falls over. */
import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import type { Corpus } from '#model/corpus.ts'
import { test } from '../support/site-test.ts'
import { filtersOf, readerOf, resultOf, toldIn } from './explorer-page.ts'
import type { Trouble } from './faults.ts'
import { expectsFaults, inTrouble, troubles } from './faults.ts'
import { lateParts, retryIn } from './late-parts.ts'

const openArticle = (page: Page, at = 0) => page.locator('.article-list h3 a').nth(at).click()

const closeReader = (page: Page) =>
  readerOf(page).getByRole('button', { name: 'Close the article' }).click()

const isTrouble = (name: string): name is Trouble => name in troubles

describe('the text of an article', () => {
  test('that does not come leaves the quotes to be read, and comes when it is asked for again', async ({
    openPage,
    corpus,
  }) => {
    const page = await openPage({ expectsFaults })
    for (const [at, trouble] of Object.keys(troubles).filter(isTrouble).entries()) {
      const article = corpus.articles[at]?.id ?? 'no article is left to break'
      const mend = await inTrouble(page, new RegExp(`/assets/${article}-`), trouble)
      await openArticle(page, at)
      await retryIn(readerOf(page)).waitFor()
      expect(await readerOf(page).getByRole('alert').textContent(), trouble).toContain(
        'did not arrive',
      )
      expect((await toldIn(page)).statements.length).toBe(corpus.statements.length)
      await mend()
      await retryIn(readerOf(page)).click()
      await readerOf(page).locator('.article-view').waitFor()
      await closeReader(page)
    }
  })

  test('that does not come within 20 seconds is asked for again, and whichever comes is shown', async ({
    openPage,
    corpus,
  }) => {
    const page = await openPage()
    await page.clock.install()
    const asked: string[] = []
    await page.route(new RegExp(`/assets/${corpus.articles[0]?.id}-`), (route) => {
      asked.push(new URL(route.request().url()).search)
      return asked.length === 1 ? undefined : route.continue()
    })
    await openArticle(page)
    await readerOf(page).getByText('Fetching the article').waitFor()
    await page.clock.fastForward(20_001)
    await retryIn(readerOf(page)).click()
    await readerOf(page).locator('.article-view').waitFor()
    expect(asked).toEqual(['', '?retry=1'])
  })
})

describe('a part of the page that is cut off on its way', () => {
  test('says so in its place, and comes when it is asked for again', async ({ openPage }) => {
    const page = await openPage({ expectsFaults })
    for (const [name, { files, ask, place, arrived }] of Object.entries(lateParts)) {
      const mend = await inTrouble(page, files, 'is cut off')
      await ask(page)
      const retry = retryIn(place(page))
      await retry.first().waitFor()
      expect(await place(page).textContent(), name).toMatch(/did not (?:load|come|arrive)/)
      // Still broken: it says so again.
      await retry.first().click()
      await retry.first().waitFor()
      await mend()
      // Several quotes of one block are compared each by itself.
      for (const button of (await retry.all()).toReversed()) await button.click()
      await arrived(page).waitFor()
      expect(await retry.count(), name).toBe(0)
    }
  })
})

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

/** Whether every element that was there before the scripts has been taken over by them. */
const isTakenOver = (page: Page) =>
  page
    .locator('#root *')
    .evaluateAll((all) =>
      all.every((one) => Object.keys(one).some((key) => key.startsWith('__reactFiber$'))),
    )

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
    await expect.poll(() => isTakenOver(page)).toBe(true)
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
    await expect.poll(() => isTakenOver(page)).toBe(true)
    await expectUsable(page, corpus)
  })
})
