/**
 * Another visit, built by its own seeds: nothing of the shipped one stands in it. It is small and changes
 * seldom, so what is heard of each view is kept beside this file, to be read when it changes
 * (`npx vitest run --project e2e second-visit --update` writes it anew).
 */
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { corpusSchema } from '#model/corpus.ts'
import { atRest, usable } from '../support/at-rest.ts'
import { buildAndServe } from '../support/build-site.ts'
import { test } from '../support/site-test.ts'
import { shownBy } from './expectations.ts'
import {
  accountOf,
  filtersOf,
  follow,
  litIn,
  panelButton,
  readerOf,
  timelineOf,
  toldIn,
} from './explorer-page.ts'

let site: Awaited<ReturnType<typeof buildAndServe>>

beforeAll(async () => {
  site = await buildAndServe('tests/fixtures/seeds/second-visit')
})

afterAll(() => site.close())

/** What is said that is no part of a view: where it is served, and how tall a frame of it is here. */
const elsewhere: readonly (readonly [RegExp, string])[] = [
  [/^ *- \/url: .*\n/gm, ''],
  [/http:\/\/127\.0\.0\.1:\d+\/[\w/]*?folder\//g, 'https://site/'],
  [/(?<=height=\\")\d+/g, '…'],
]

/** What is heard of a part of the page. */
async function heard(part: Locator): Promise<string> {
  const snapshot = await part.ariaSnapshot()
  return elsewhere.reduce((text, [from, to]) => text.replace(from, to), `${snapshot}\n`)
}

const kept = (name: string): string => `./spoken/${name}.yaml`

describe('another visit', () => {
  test('is shown whole, and nothing of the shipped one', async ({ openPage, corpus: shipped }) => {
    const response = await fetch(new URL('data/corpus.json', site.address))
    const corpus = corpusSchema.parse(await response.json())
    const page = await openPage({ site: site.address })
    expect(await page.title()).toContain(corpus.visit.title)
    await page.getByRole('heading', { level: 1, name: corpus.visit.title }).waitFor()
    expect(await litIn(page)).toEqual(shownBy(corpus, []))
    expect(await toldIn(page)).toEqual(shownBy(corpus, []))

    const text = await page.locator('body').innerText()
    for (const { title } of corpus.events) expect(text).toContain(title)
    for (const { name } of shipped.people) expect(text).not.toContain(name)
  })
})

/** Waits until the result has come to rest, and so is said. */
const said = (page: Page, result: string): Promise<void> =>
  filtersOf(page).getByRole('status').filter({ hasText: result }).waitFor({ state: 'attached' })

describe('a former id', () => {
  test('still leads to its page, and to its view by query', async ({ openPage }) => {
    const isChosen = (page: Page) =>
      accountOf(page).getByRole('button', { name: 'Remarks on the quay', pressed: true }).waitFor()
    const page = await openPage({ site: site.address, path: 'event/words-on-the-quay/' })
    await isChosen(page)
    await follow(page, `${site.address}?event=words-on-the-quay`)
    await isChosen(page)
    expect(await page.getByText('not recognised').count()).toBe(0)
  })
})

type View = {
  name: string
  /** Leads from the first page, where nothing is chosen, to the view; gives the part that is of interest. */
  show: (page: Page) => Promise<Locator>
}

const figureOf = (page: Page, statement: string): Locator =>
  accountOf(page).locator('figure', { has: page.locator(`#quote-${statement}`) })

const views: readonly View[] = [
  { name: 'first-page', show: async (page) => page.locator('body') },
  {
    name: 'event-chosen',
    show: async (page) => {
      await accountOf(page).getByRole('button', { name: 'Talks with the mayor' }).click()
      return page.locator('#day-2031-03-08')
    },
  },
  {
    name: 'quote-cited',
    show: async (page) => {
      const quote = figureOf(page, 'measure-together')
      await quote.locator('.quote-more > summary').click()
      await quote.getByRole('button', { name: 'Cite this quote' }).click()
      await quote.getByRole('radio').first().waitFor()
      return quote
    },
  },
  {
    name: 'article-open',
    show: async (page) => {
      await follow(page, '?read=10_harbour-post~248')
      await readerOf(page).locator('.article-text').waitFor()
      return readerOf(page)
    },
  },
  {
    name: 'articles-beside-each-other',
    show: async (page) => {
      await follow(page, '?read=10_harbour-post,12_bote')
      const dialog = page.getByRole('dialog', { name: / beside / })
      await dialog.locator('.article-text').nth(1).waitFor()
      return dialog
    },
  },
  {
    name: 'people-chosen',
    show: async (page) => {
      await filtersOf(page)
        .getByRole('checkbox', { name: /^Brandt/ })
        .check()
      await panelButton(page, 'Form').click()
      await filtersOf(page).getByRole('group', { name: 'Form' }).waitFor()
      await said(page, '2 of 8 statements')
      return filtersOf(page)
    },
  },
  {
    name: 'words-found',
    show: async (page) => {
      await follow(page, '?q=tide')
      const found = page.getByRole('region', { name: 'Elsewhere in the articles' })
      await found.getByRole('listitem').first().waitFor()
      return found
    },
  },
  {
    name: 'nothing-left',
    show: async (page) => {
      await follow(page, '?people=brandt&topics=talks&day=1')
      await said(page, '0 of 8 statements')
      return filtersOf(page)
    },
  },
  {
    name: 'to-scale',
    show: async (page) => {
      await timelineOf(page).getByRole('checkbox', { name: 'to scale' }).check()
      await timelineOf(page).getByRole('group', { name: 'To scale', exact: true }).waitFor()
      return timelineOf(page)
    },
  },
]

describe('what is heard', () => {
  test('of each view is as it is kept', async ({ openPage }) => {
    const page = await openPage({ site: site.address })
    for (const { name, show } of views) {
      const part = await show(page)
      await atRest(page)
      await expect(await heard(part), name).toMatchFileSnapshot(kept(name))
      await page.goto(site.address)
      await usable(page)
    }
    await page.getByRole('button', { name: 'Share or embed' }).click()
    const dialog = page.getByRole('dialog', { name: 'Share or embed this view' })
    await dialog.getByLabel('Code to copy').waitFor()
    await expect(await heard(dialog)).toMatchFileSnapshot(kept('sharing'))
  })

  test('on a phone and in a frame is as it is kept', async ({ openPage }) => {
    const phone = await openPage({ site: site.address, width: 375 })
    await expect(await heard(phone.locator('body'))).toMatchFileSnapshot(kept('phone'))
    const frame = await openPage({ site: site.address, path: 'embed/?view=account&limit=2' })
    await frame.waitForSelector('html[data-height]')
    await expect(await heard(frame.locator('body'))).toMatchFileSnapshot(kept('embedded'))
  })
})
