import type { Locator, Page } from 'playwright-core'
import { describe, expect, inject } from 'vitest'
import type { Corpus } from '#model/corpus.ts'
import { carriersOf } from '#model/statement.ts'
import { findFaintText, findFaults } from '../support/axe.ts'
import { test } from '../support/site-test.ts'
import { accountOf, readerOf } from './explorer-page.ts'

const comparisonOf = (page: Page) => page.getByRole('dialog', { name: / beside / })
const columnsOf = (page: Page) => page.locator('.side-by-side-column')

/** How many statements both articles carry. */
const countShared = ({ statements }: Corpus, a: string, b: string): number =>
  statements.filter((one) => carriersOf(one).includes(a) && carriersOf(one).includes(b)).length

/** The two articles that share most. */
function closestPair(corpus: Corpus): readonly [string, string] {
  const ids = corpus.articles.map(({ id }) => id)
  const pairs = ids.flatMap((a, index) => ids.slice(index + 1).map((b) => [a, b] as const))
  return pairs.reduce((best, pair) =>
    countShared(corpus, ...pair) > countShared(corpus, ...best) ? pair : best,
  )
}

/** Px from the top at which the chosen words stand in each column; the one at the same level if several. */
const levelsOf = (columns: Locator, label: string): Promise<number[]> =>
  columns.evaluateAll(
    (all, start) =>
      all.map((column) => {
        const handles = [...column.querySelectorAll(`[aria-label^="${start}"][aria-current]`)]
        const tops = handles.map((handle) => handle.getBoundingClientRect().top)
        return tops.find((top) => top > 0 && top < window.innerHeight) ?? -1
      }),
    label,
  )

const scrollsOf = (columns: Locator): Promise<number[]> =>
  columns.evaluateAll((all) => all.map(({ scrollTop }) => scrollTop))

describe('two articles', () => {
  test('stand side by side, level in what both carry, by keyboard and wheel', async ({
    openPage,
    corpus,
  }) => {
    const [here, there] = closestPair(corpus)
    const shared = countShared(corpus, here, there)
    const page = await openPage({ path: `?read=${here}`, height: 900 })
    await readerOf(page).getByText('Compare with …').click()
    await readerOf(page)
      .getByRole('button', { name: new RegExp(`${shared} shared statements`) })
      .click()
    await columnsOf(page).first().locator('.article-text').waitFor()
    await expect.poll(() => new URL(page.url()).search).toBe(`?read=${here},${there}`)
    for (let number = 1; number <= shared; number += 1) {
      await page.keyboard.press('ArrowRight')
      await comparisonOf(page).getByText(`${number} of ${shared} shared`).waitFor()
      const label = `Shared ${number} of ${shared}:`
      await expect
        .poll(() => page.locator(':focus').getAttribute('aria-label'))
        .toMatch(new RegExp(`^${label}`))
      const [a = 0, b = 1000] = await levelsOf(columnsOf(page), label)
      expect(Math.abs(a - b), label).toBeLessThanOrEqual(2)
      expect(a, label).toBeGreaterThan(0)
    }

    const [left = 0, right = 0] = await scrollsOf(columnsOf(page))
    await columnsOf(page).first().hover()
    await page.mouse.wheel(0, -400)
    await expect.poll(() => scrollsOf(columnsOf(page))).not.toContain(right)
    await comparisonOf(page).getByRole('checkbox', { name: 'Scroll together' }).uncheck()
    const [, still = 0] = await scrollsOf(columnsOf(page))
    await columnsOf(page).first().hover()
    await page.mouse.wheel(0, -200)
    await expect.poll(async () => (await scrollsOf(columnsOf(page)))[0]).toBeLessThan(left - 500)
    expect((await scrollsOf(columnsOf(page)))[1]).toBe(still)

    await page.keyboard.press('Escape')
    await comparisonOf(page).waitFor({ state: 'detached' })
    expect(await readerOf(page).count()).toBe(1)
    await page.goBack()
    await comparisonOf(page).waitFor()
    await comparisonOf(page).getByRole('button', { name: 'In the account' }).click()
    await comparisonOf(page).waitFor({ state: 'detached' })
    await accountOf(page).locator('[data-quote]:focus').waitFor()
  })

  test('give way to each other where there is room for one, and are found by their address', async ({
    openPage,
    corpus,
  }) => {
    const [here, there] = closestPair(corpus)
    const page = await openPage({ path: `?read=${here},${there}`, width: 375 })
    await columnsOf(page).nth(1).locator('.article-text').waitFor({ state: 'attached' })
    const [first, second] = [columnsOf(page).first(), columnsOf(page).nth(1)]
    expect([await first.isVisible(), await second.isVisible()]).toEqual([true, false])
    await comparisonOf(page).getByRole('button', { name: 'Next shared statement' }).click()
    const shared = /^Shared \d+ of \d+:/
    const label = () => page.locator(':focus').getAttribute('aria-label')
    await expect.poll(label).toMatch(shared)
    const [number = ''] = shared.exec((await label()) ?? '') ?? []
    await comparisonOf(page)
      .getByRole('group', { name: 'Article shown' })
      .locator('label')
      .last()
      .click()
    await second.waitFor()
    expect(await first.isVisible()).toBe(false)
    const [a = 0, b = 1000] = await levelsOf(columnsOf(page), number)
    expect(a, number).toBeGreaterThan(0)
    expect(Math.abs(a - b), number).toBeLessThanOrEqual(2)
    await comparisonOf(page).getByRole('button', { name: 'Stop comparing' }).click()
    await readerOf(page).waitFor()
  })

  test.for([375, 1280])(
    'are without a fault at %i px, light and dark',
    async (width, { openPage, corpus }) => {
      const [here, there] = closestPair(corpus)
      const page = await openPage({ path: `?read=${here},${there}`, width })
      await columnsOf(page).nth(1).locator('.article-text').waitFor({ state: 'attached' })
      await comparisonOf(page).getByRole('button', { name: 'Next shared statement' }).click()
      expect(await findFaults(page)).toEqual([])
      await page.emulateMedia({ colorScheme: 'dark' })
      expect(await findFaintText(page)).toEqual([])
      // What only one carries is told by a word, not by colour alone.
      const told = await columnsOf(page)
        .first()
        .evaluate((column) =>
          [...column.querySelectorAll('.kin-alone')].map(
            (one) => getComputedStyle(one, '::after').content,
          ),
        )
      expect(new Set(told)).toEqual(new Set(['"of these two only here"']))
    },
  )

  test('scroll nothing and add nothing to the history of a page they are framed in', async ({
    openPage,
    corpus,
  }) => {
    const [here] = closestPair(corpus)
    const page = await openPage()
    const hostPage = new URL('host.html', inject('site')).href
    await page.route(hostPage, (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<!doctype html><div style="height:600px"></div>
          <iframe src="./?read=${here}" width="1200" height="900"></iframe>
          <div style="height:3000px"></div>`,
      }),
    )
    await page.goto(hostPage)
    const frame = page.frameLocator('iframe')
    const host = () => page.evaluate(() => [scrollY, history.length])
    await frame.locator('.article-text').waitFor()
    await page.evaluate(() => window.scrollTo(0, 700))
    const before = await host()
    // The frame is pressed first, so that it may take focus.
    await page.mouse.click(300, 300)
    const press = (locator: Locator) => locator.evaluate((element: HTMLElement) => element.click())
    await press(frame.locator('.compare-choice summary'))
    await press(frame.locator('.compare-choice button:enabled').first())
    await frame.locator('.side-by-side-column:focus').waitFor()
    await page.keyboard.press('ArrowRight')
    await frame.locator('.side-by-side .handle:focus').waitFor()
    await press(frame.getByRole('button', { name: 'On the timeline' }))
    await frame.locator('.timeline [data-quote]:focus').waitFor()
    await press(frame.getByRole('button', { name: 'Close the article' }))
    expect(await host()).toEqual(before)
  })
})
