/** The states in which a reader meets the picture, each brought about as a reader would. */
import type { Page } from 'playwright-core'
import { atRest } from '../support/at-rest.ts'
import { findLabelFaults } from '../support/label-faults.ts'
import { timelineOf, toScale, zoomReady } from './explorer-page.ts'

const press = async (page: Page, name: string, times = 1): Promise<void> => {
  const button = timelineOf(page).getByRole('button', { name, exact: true })
  for (let each = 0; each < times; each += 1) {
    // oxlint-disable-next-line no-await-in-loop -- each press goes on from the one before
    await button.click()
    // oxlint-disable-next-line no-await-in-loop -- each press goes on from the one before
    await atRest(page)
  }
}

/** Waits until what zooms has measured what is drawn now. */
const measured = async (page: Page): Promise<void> => {
  await timelineOf(page).locator('.timeline-box').hover()
  await zoomReady(page)
  await atRest(page)
}

const openEnds = async (page: Page, ...names: readonly string[]): Promise<void> => {
  await measured(page)
  for (const name of names) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other, as they are pressed
    await press(page, name)
    // oxlint-disable-next-line no-await-in-loop -- one after the other, as they are pressed
    await measured(page)
  }
}

const [before, after] = ['Before the visit', 'After the visit']

export const fit = (page: Page): Promise<void> => press(page, 'Fit visit')

const zoomIn = async (page: Page, times: number): Promise<void> => {
  await measured(page)
  await press(page, 'Zoom in', times)
}

export const zoomTwice = (page: Page): Promise<void> => zoomIn(page, 2)
export const zoomThrice = (page: Page): Promise<void> => zoomIn(page, 3)

export const openBoth = (page: Page): Promise<void> => openEnds(page, before, after)

/** Moves what is drawn in the box to the left. */
export const scrollBox = async (page: Page, px: number): Promise<void> => {
  await timelineOf(page)
    .locator('.timeline-box')
    .evaluate((box, left) => box.scrollTo({ left }), px)
  await atRest(page)
}

type PictureState = { path: string; bring: (page: Page) => Promise<void> }

const asOpened = async (): Promise<void> => {}

/** By what a reader would call them; `topic` is any of the corpus. */
export const pictureStates = (topic: string): Readonly<Record<string, PictureState>> => ({
  fresh: { path: '', bring: asOpened },
  'before opened': { path: '', bring: (page) => openEnds(page, before) },
  'after opened': { path: '', bring: (page) => openEnds(page, after) },
  'both opened': { path: '', bring: openBoth },
  'both opened, moved': {
    path: '',
    bring: async (page) => {
      await openBoth(page)
      await scrollBox(page, 90)
    },
  },
  'both opened, fitted': {
    path: '',
    bring: async (page) => {
      await openBoth(page)
      await fit(page)
    },
  },
  'zoomed thrice': { path: '', bring: zoomThrice },
  'by speaker': { path: '?lanes=speakers', bring: asOpened },
  'by article, zoomed thrice': { path: '?lanes=articles', bring: zoomThrice },
  'to scale': { path: '', bring: toScale },
  'to scale, zoomed thrice': {
    path: '',
    bring: async (page) => {
      await toScale(page)
      await zoomThrice(page)
    },
  },
  'to scale, both opened': {
    path: '',
    bring: async (page) => {
      await toScale(page)
      await openBoth(page)
    },
  },
  filtered: { path: `?topics=${topic}`, bring: asOpened },
})

/** Breaks no word but where it has a hyphen: one without room then sticks out of its column. */
export const withoutForcedBreaks = (page: Page): Promise<unknown> =>
  page.evaluate(() => {
    const [sheet] = document.styleSheets
    sheet?.insertRule('* { overflow-wrap: normal !important }', sheet.cssRules.length)
  })

/** Waits until what was measured anew has been drawn. */
export const drawn = (page: Page): Promise<unknown> =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 4; frame += 1) {
      // oxlint-disable-next-line no-await-in-loop -- one frame after the other
      await new Promise(requestAnimationFrame)
    }
  })

/** What is wrong with the words in the picture; empty where all can be read. */
export const labelFaults = async (page: Page): Promise<readonly string[]> => {
  await drawn(page)
  return page.evaluate(findLabelFaults)
}

/** Px by which the picture is wider than the box it is in. */
export const overflowOf = (page: Page): Promise<number> =>
  timelineOf(page)
    .locator('.timeline-box')
    .evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)
