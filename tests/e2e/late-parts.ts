/** What of the page comes when it is first asked for: the files it is in, what asks for it, and where it is then. */
import type { Locator, Page } from 'playwright-core'
import { accountOf, filtersOf, readerOf, timelineOf } from './explorer-page.ts'

export type LatePart = {
  files: RegExp
  ask: (page: Page) => Promise<void>
  /** What says that it did not come, and offers to try again. */
  place: (page: Page) => Locator
  /** Is there only once it has come. */
  arrived: (page: Page) => Locator
}

const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).first().click()

const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Share or embed this view' })

const filesOf = (page: Page) => page.locator('.downloads')

const openFirstArticle = (page: Page) => page.locator('.article-list h3 a').first().click()

const sharing: LatePart = {
  files: /\/assets\/taking-.*\.js/,
  ask: (page) => press(page, 'Share or embed'),
  place: dialogOf,
  arrived: (page) => dialogOf(page).getByLabel('Code to copy'),
}

/** Without those that come in the same file as another. */
export const lateParts: Readonly<Record<string, LatePart>> = {
  copying: {
    files: /\/assets\/taking-.*\.js/,
    ask: (page) => press(page, 'Copy this quote with its link'),
    place: accountOf,
    arrived: (page) => accountOf(page).getByRole('dialog', { name: 'Copy or cite' }),
  },
  'the comparison of words': {
    files: /\/assets\/Comparison-.*\.js/,
    ask: (page) => accountOf(page).locator('summary', { hasText: 'compare' }).first().click(),
    place: accountOf,
    arrived: (page) => accountOf(page).locator('.comparison').first(),
  },
  'the zoom': {
    files: /\/assets\/zoom-control-.*\.js/,
    ask: (page) => press(page, 'Zoom in'),
    place: timelineOf,
    arrived: (page) => timelineOf(page).locator('.overview-window'),
  },
  'the picture to scale': {
    files: /\/assets\/ScalePicture-.*\.js/,
    ask: (page) => timelineOf(page).getByRole('checkbox', { name: 'to scale' }).check(),
    place: timelineOf,
    arrived: (page) => timelineOf(page).locator('.timeline-box > .scale'),
  },
  'the search': {
    files: /\/assets\/search-.*\.js/,
    ask: (page) => filtersOf(page).getByRole('searchbox').fill('said'),
    place: filtersOf,
    arrived: (page) => page.locator('#found-places'),
  },
  'what shows an article': {
    files: /\/assets\/ArticleView-.*\.js/,
    ask: openFirstArticle,
    place: readerOf,
    arrived: (page) => readerOf(page).locator('.article-view'),
  },
}

/** The same again, each from another door or of another kind. */
export const otherParts: Readonly<Record<string, LatePart>> = {
  sharing,
  downloading: {
    ...sharing,
    ask: (page) => filesOf(page).locator('summary').click(),
    place: filesOf,
    arrived: (page) =>
      filesOf(page)
        .getByRole('button', { name: /^Download / })
        .first(),
  },
  'the way out of an empty result': {
    files: /\/assets\/WayOut-.*\.js/,
    ask: async (page) => {
      await page.goto(new URL('?people=peskov&day=before', page.url()).href)
    },
    place: filtersOf,
    arrived: (page) => filtersOf(page).getByRole('button', { name: /^Without / }),
  },
  'the style of an article': {
    files: /\/assets\/ArticleView-.*\.css/,
    ask: openFirstArticle,
    place: readerOf,
    arrived: (page) => readerOf(page).locator('.article-view'),
  },
}

/** Offers to ask again for the part that did not come. */
export const retryIn = (place: Locator): Locator =>
  place.getByRole('button', { name: 'Try again', exact: true })
