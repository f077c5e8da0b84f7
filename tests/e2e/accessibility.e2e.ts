import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { findFaults } from '../support/axe.ts'
import { test } from '../support/site-test.ts'
import type { Corpus } from '#model/corpus.ts'

const schemes = ['light', 'dark'] as const
const widths = [375, 1280]

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

const cases = schemes.flatMap((colorScheme) =>
  widths.map((width) => ({ colorScheme, width, height: 800 })),
)

describe('axe', () => {
  test.for(cases)(
    'finds nothing at $width px, $colorScheme',
    async (screen, { openPage, corpus }) => {
      for (const path of addressesOf(corpus)) {
        const page = await openPage({ ...screen, path })
        await unfold(page)
        expect(await findFaults(page), path).toEqual([])
        await page.close()
      }
    },
  )
})

describe('the page', () => {
  test.for([320, 375, 768, 1280, 1920])(
    'never scrolls sideways at %i px',
    async (width, { openPage, corpus }) => {
      for (const path of addressesOf(corpus)) {
        const page = await openPage({ width, path })
        const { scroll, client } = await page.evaluate(() => ({
          scroll: document.documentElement.scrollWidth,
          client: document.documentElement.clientWidth,
        }))
        expect(scroll, path).toBeLessThanOrEqual(client)
        await page.close()
      }
    },
  )
})
