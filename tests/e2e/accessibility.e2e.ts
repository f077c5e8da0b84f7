import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { findFaintText, findFaults } from '../support/axe.ts'
import { test } from '../support/site-test.ts'
import type { Corpus } from '#model/corpus.ts'
import { follow, readerOf, timelineOf } from './explorer-page.ts'

/** The states in which a reader meets the page, each as an address. */
function addressesOf({ people, articles, statements }: Corpus): string[] {
  const [person] = people
  const [article] = articles
  const [statement] = statements
  const [rendering] = statement?.renderings ?? []
  return [
    '',
    `?people=${person?.id}&quote=${statement?.id}&garbage=1&topics=nothing`,
    `?quote=${statement?.id}&read=${rendering?.article}~${rendering?.passages[0]?.start}`,
    `?people=${person?.id}&day=undated&articles=${article?.id}`,
  ]
}

/**
 * Shows what an address leads to, with everything unfolded, for what is folded is not looked at; of the
 * cards, which are alike inside, a few.
 */
async function showAddress(page: Page, path: string): Promise<void> {
  await follow(page, path)
  if (path.includes('read=')) await readerOf(page).locator(':focus').waitFor()
  await page.locator('details').evaluateAll((all) => {
    const cards = all.filter((one) => one.matches('.quote-more'))
    const folded = new Set(cards.slice(6))
    for (const one of all) one.toggleAttribute('open', !folded.has(one))
  })
}

describe('axe', () => {
  test.for([375, 1280])(
    'finds nothing at %i px, light or dark',
    async (width, { openPage, corpus }) => {
      const page = await openPage({ width })
      for (const path of addressesOf(corpus)) {
        await page.emulateMedia({ colorScheme: 'light' })
        await showAddress(page, path)
        expect(await findFaults(page), path).toEqual([])
        await page.emulateMedia({ colorScheme: 'dark' })
        expect(await findFaintText(page), `${path}, dark`).toEqual([])
      }
    },
  )
})

describe('axe on the timeline', () => {
  test('finds nothing however it is drawn', async ({ openPage }) => {
    const page = await openPage()
    const timeline = timelineOf(page)
    const press = (name: string | RegExp) => timeline.getByRole('button', { name }).first().click()
    const steps: [string, () => Promise<unknown>][] = [
      ['held above the account', () => press(/^Next event/)],
      ['with both ends open', () => press('After the visit')],
      ['counting per speaker', () => press('Fit visit')],
      ['in words', () => timeline.locator('.timeline-event-large button').first().dblclick()],
    ]
    await press('Before the visit')
    for (const [state, show] of steps) {
      // oxlint-disable-next-line no-await-in-loop -- one state after the other
      await show()
      // oxlint-disable-next-line no-await-in-loop
      expect(await findFaults(page, '.timeline'), state).toEqual([])
    }
    await timeline.getByRole('checkbox', { name: 'to scale' }).check()
    await timeline.getByRole('group', { name: 'To scale', exact: true }).waitFor()
    expect(await findFaults(page, '.timeline'), 'to scale').toEqual([])
  })
})

describe('the page', () => {
  test('never scrolls sideways, from 320 to 1920 px', async ({ openPage, corpus }) => {
    const page = await openPage()
    for (const path of addressesOf(corpus)) {
      await showAddress(page, path)
      for (const width of [320, 375, 768, 1280, 1920]) {
        await page.setViewportSize({ width, height: 800 })
        const { scroll, client } = await page.evaluate(() => ({
          scroll: document.documentElement.scrollWidth,
          client: document.documentElement.clientWidth,
        }))
        expect(scroll, `${path} at ${width} px`).toBeLessThanOrEqual(client)
      }
    }
  })
})
