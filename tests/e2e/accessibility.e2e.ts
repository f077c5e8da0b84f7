import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { findFaintText, findFaults } from '../support/axe.ts'
import { test } from '../support/site-test.ts'
import type { Corpus } from '#model/corpus.ts'

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

/** Opens whatever unfolds, for what is folded is not looked at. */
const unfold = (page: Page) =>
  page
    .locator('details')
    .evaluateAll((all) => all.forEach((one) => one.toggleAttribute('open', true)))

describe('axe', () => {
  test.for([375, 1280])(
    'finds nothing at %i px, light or dark',
    async (width, { openPage, corpus }) => {
      for (const path of addressesOf(corpus)) {
        const page = await openPage({ width, path, colorScheme: 'light' })
        await unfold(page)
        expect(await findFaults(page), path).toEqual([])
        await page.emulateMedia({ colorScheme: 'dark' })
        expect(await findFaintText(page), `${path}, dark`).toEqual([])
        await page.close()
      }
    },
  )
})

describe('the page', () => {
  test('never scrolls sideways, from 320 to 1920 px', async ({ openPage, corpus }) => {
    for (const path of addressesOf(corpus)) {
      const page = await openPage({ path })
      for (const width of [320, 375, 768, 1280, 1920]) {
        await page.setViewportSize({ width, height: 800 })
        const { scroll, client } = await page.evaluate(() => ({
          scroll: document.documentElement.scrollWidth,
          client: document.documentElement.clientWidth,
        }))
        expect(scroll, `${path} at ${width} px`).toBeLessThanOrEqual(client)
      }
      await page.close()
    }
  })
})
