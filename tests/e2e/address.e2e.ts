import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { test } from '../support/site-test.ts'
import { shownBy } from './expectations.ts'
import { accountOf, filtersOf, openFacet, readerOf, resultOf, toldIn } from './explorer-page.ts'

/** Everything of a view that an address must keep, as the page shows it. */
async function viewOf(page: Page) {
  const chosen = await page
    .locator('[aria-pressed="true"]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? one.textContent))
  const checked = await page
    .getByRole('checkbox', { checked: true, includeHidden: true })
    .evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')))
  return {
    chosen,
    checked,
    result: await resultOf(page).innerText(),
    told: await toldIn(page),
    article: await readerOf(page).evaluateAll((all) =>
      all.map((one) => one.getAttribute('aria-label')),
    ),
  }
}

/** A reader's choices, one after the other. */
const choices: ((page: Page) => Promise<void>)[] = [
  async (page) => (await openFacet(page, 'People')).getByRole('checkbox').nth(1).check(),
  async (page) => (await openFacet(page, 'Topics')).getByRole('checkbox').first().check(),
  async (page) => accountOf(page).locator('[data-event]').first().click(),
  async (page) =>
    accountOf(page)
      .getByRole('figure')
      .getByRole('button', { name: /at this passage$/ })
      .first()
      .click(),
]

describe('the address', () => {
  test('restores the view in a fresh page, and Back undoes one choice after the other', async ({
    openPage,
  }) => {
    const page = await openPage()
    const views = [await viewOf(page)]
    const addresses = [page.url()]
    for (const choose of choices) {
      await choose(page)
      views.push(await viewOf(page))
      addresses.push(page.url())
    }
    expect(new Set(addresses).size, 'each choice has its address').toBe(choices.length + 1)

    const shared = await openPage({ path: new URL(page.url()).search })
    await expect.poll(() => viewOf(shared)).toEqual(views.at(-1))

    for (const view of views.slice(0, -1).toReversed()) {
      await page.goBack()
      await expect.poll(() => viewOf(page)).toEqual(view)
    }
    await page.goForward()
    await expect.poll(() => viewOf(page)).toEqual(views[1])
  })

  test('with garbage in it shows everything and says what was ignored', async ({
    openPage,
    corpus,
  }) => {
    const [person = ''] = corpus.people.map(({ id }) => id)
    const path = `?people=nobody,${person}%00&topics=%E0%A4%A&day=2023-99-99&event=..%2F&read=~~9&x=<b>`
    const page = await openPage({ path })
    await filtersOf(page)
      .getByText(/filters in the address were not recognised: .*nobody/)
      .waitFor()
    expect(await toldIn(page)).toEqual(shownBy(corpus, []))
    expect(await readerOf(page).count()).toBe(0)
    await filtersOf(page).getByRole('button', { name: 'Dismiss' }).click()
    expect(await filtersOf(page).getByText('not recognised').count()).toBe(0)
  })

  test('that names a choice twice or in another order is the same view', async ({
    openPage,
    corpus,
  }) => {
    const ids = corpus.people.map(({ id }) => id)
    const [one = '', other = ''] = ids
    const [a, b] = await Promise.all([
      openPage({ path: `?people=${one},${other}` }),
      openPage({ path: `?people=${other}&people=${one},${one}` }),
    ])
    expect(await viewOf(b)).toEqual(await viewOf(a))
  })
})
