import * as fc from 'fast-check'
import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { atRest } from '../support/at-rest.ts'
import { test } from '../support/site-test.ts'
import { shownBy } from './expectations.ts'
import {
  accountOf,
  filtersOf,
  follow,
  openFacet,
  readerOf,
  resultOf,
  timelineOf,
  toldIn,
} from './explorer-page.ts'

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

/** Chooses in the panel of a facet and closes it. */
async function chooseIn(page: Page, facet: string, index: number): Promise<void> {
  const choice = (await openFacet(page, facet)).getByRole('checkbox').nth(index)
  await choice.check()
  await atRest(page)
  await choice.press('Escape')
}

/** A reader's choices, one after the other. */
const choices: ((page: Page) => Promise<void>)[] = [
  (page) => chooseIn(page, 'People', 1),
  (page) => chooseIn(page, 'Topics', 0),
  async (page) => accountOf(page).locator('[data-event]').first().click(),
  async (page) =>
    accountOf(page)
      .getByRole('figure')
      .getByRole('link', { name: /at this passage$/ })
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
    const path = `?people=nobody,${person}%00&topics=%E0%A4%A&day=2023-99-99&event=..%2F&read=~~9&theme=x&x=<b>`
    const page = await openPage({ path })
    await filtersOf(page)
      .getByText(/values in the address were not recognised: .*nobody/)
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

  test('shows the timeline or the account alone where it says so', async ({ openPage }) => {
    const page = await openPage({ path: '?view=account' })
    expect(await accountOf(page).isVisible()).toBe(true)
    expect(await timelineOf(page).count()).toBe(0)
    await follow(page, '?view=timeline')
    await expect.poll(() => timelineOf(page).isVisible()).toBe(true)
    expect(await accountOf(page).count()).toBe(0)
    await page.setViewportSize({ width: 375, height: 800 })
    expect(await accountOf(page).isVisible(), 'on a phone the account is the timeline').toBe(true)
  })
})

describe('whatever stands in the address', () => {
  const pieces = (
    '? & = , ~ % %2C %E0%A4%A + 1e3 -1 9 1 people role topics day form agency disputed q from to ' +
    'lanes event quote read view speaks mentioned direct speakers account timeline card before ' +
    'theme bg lang header filters lock height limit id origin dark fixed ' +
    'undated __proto__ <img'
  )
    .split(' ')
    .concat('\u0000', '\ud800', ' ')

  test.for([1280, 375])('the page stands, at %i px', async (width, { openPage, corpus }) => {
    const page = await openPage({ width })
    const ids = [corpus.people, corpus.topics, corpus.events, corpus.statements, corpus.articles]
      .flatMap((items) => items.map(({ id }) => id))
      .concat(corpus.articles.map(({ id }) => `${id}~100`))
    const parts = fc.array(fc.constantFrom(...pieces, ...ids), { maxLength: 24 })
    const queries = fc.sample(
      parts.map((some) => `?${some.join('')}`),
      { numRuns: 100, seed: width },
    )
    const fallen = await page.evaluate(async (all) => {
      const bad: string[] = []
      for (const query of all) {
        history.replaceState(null, '', query)
        dispatchEvent(new PopStateEvent('popstate'))
        await new Promise((resolve) => setTimeout(resolve))
        const isWhole = document.querySelector('h1') && !document.querySelector('.panel-error')
        if (!isWhole) bad.push(query)
      }
      return bad
    }, queries)
    expect(fallen).toEqual([])
  })
})
