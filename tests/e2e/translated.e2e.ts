/** A browser that translates puts elements of its own in the place of every text. */
import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import type { Corpus } from '#model/corpus.ts'
import { atRest, takenOver } from '../support/at-rest.ts'
import { test } from '../support/site-test.ts'
import {
  accountOf,
  filtersOf,
  readerOf,
  resultOf,
  timelineOf,
  toldIn,
  toScale,
} from './explorer-page.ts'

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

/** Goes on translating whatever comes, and notes what is said to a text that is no longer in the page. */
const keepTranslating = (page: Page) =>
  page.evaluate(() => {
    const lost: string[] = []
    Object.assign(window, { lost })
    const nodeValue = Object.getOwnPropertyDescriptor(Node.prototype, 'nodeValue')
    Object.defineProperty(Text.prototype, 'nodeValue', {
      ...nodeValue,
      set(this: Text, value: string) {
        if (!this.isConnected && this.data !== value) lost.push(`${this.data} → ${value}`)
        nodeValue?.set?.call(this, value)
      },
    })
    const translateText = (text: Text): void => {
      if (text.data.trim() === '' || text.parentElement?.closest('font, textarea') !== null) return
      const outer = document.createElement('font')
      const inner = document.createElement('font')
      inner.textContent = text.data
      outer.append(inner)
      text.replaceWith(outer)
    }
    const translateIn = (node: Node): void => {
      if (node instanceof Text) return translateText(node)
      for (const child of Array.from(node.childNodes)) translateIn(child)
    }
    translateIn(document.body)
    new MutationObserver((records) => {
      for (const { target, addedNodes } of records) {
        for (const node of [target, ...addedNodes]) if (node.isConnected) translateIn(node)
      }
    }).observe(document.body, { childList: true, subtree: true, characterData: true })
  })

/** What did not reach who reads. */
const lostOn = (page: Page): Promise<readonly string[]> =>
  // As keepTranslating has left them.
  page.evaluate(() => (window as unknown as { lost: string[] }).lost)

const expectUsable = async (page: Page, corpus: Corpus) => {
  const choice = filtersOf(page).getByRole('checkbox').first()
  for (let press = 0; press < 4; press += 1) await choice.press('Space')
  await expect
    .poll(async () => (await toldIn(page)).statements.length)
    .toBe(corpus.statements.length)
  await page.locator('.article-list h3 a').first().click()
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

  test('and goes on translating shows every change: no old word stays, and nothing falls over', async ({
    openPage,
    corpus,
  }) => {
    const page = await openPage()
    await keepTranslating(page)
    const timeline = timelineOf(page)
    const steps: readonly (() => Promise<unknown>)[] = [
      ...[0, 5, -1].flatMap((place) => {
        const choice = filtersOf(page).getByRole('checkbox').nth(place)
        return [() => choice.press('Space'), () => choice.press('Space')]
      }),
      () => filtersOf(page).getByRole('searchbox').fill('trade'),
      () => resultOf(page).getByText(`of ${corpus.statements.length} statements`).waitFor(),
      () => filtersOf(page).getByRole('searchbox').fill(''),
      ...[0, 5, 20].map((place) => () => timeline.locator('[data-quote]').nth(place).click()),
      () => timeline.getByRole('button', { name: /^Next event/ }).click(),
      () => timeline.getByRole('button', { name: 'Zoom in', exact: true }).click(),
      () => timeline.getByRole('button', { name: 'Fit visit', exact: true }).click(),
      () => page.getByRole('radio', { name: 'articles' }).check(),
      () => toScale(page),
      () => accountOf(page).locator('[data-quote]').nth(9).click(),
      () => page.locator('.crossing-figure[aria-pressed="false"]').first().click(),
      () => page.locator('.crossing-figure[aria-pressed="true"]').first().click(),
      () => page.locator('.differences').getByRole('checkbox').check(),
      () => page.locator('.differences').getByRole('checkbox').uncheck(),
      () => page.locator('.article-list h3 a').first().click(),
      ...[1, 2].map(
        () => () =>
          readerOf(page)
            .getByRole('button', { name: /next passage/i })
            .click(),
      ),
    ]
    for (const step of steps) {
      await step()
      await atRest(page)
    }
    expect(await lostOn(page)).toEqual([])
    expect(await page.getByRole('alert').count()).toBe(0)
    expect(await resultOf(page).innerText()).toContain(`${corpus.statements.length} statements`)
  })
})
