/** What is loaded later and does not come: it says so where it belongs, and comes when it is asked for again. */
import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { test } from '../support/site-test.ts'
import { readerOf, toldIn } from './explorer-page.ts'
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
