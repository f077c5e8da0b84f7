/** What goes wrong around the page, each put there on purpose: nothing is lost and nothing falls over. */
import { describe, expect, inject } from 'vitest'
import { pathOf } from '#store/canonical-pages.ts'
import { encodePath } from '#store/encode-path.ts'
import { usable } from '../support/at-rest.ts'
import { test } from '../support/site-test.ts'
import { accountOf, filtersOf, resultOf, toldIn } from './explorer-page.ts'

describe('a browser that refuses', () => {
  test('storage and the history changes nothing of what is chosen', async ({
    openPage,
    corpus,
  }) => {
    const page = await openPage()
    await page.evaluate(() => {
      const refuse = () => {
        throw new DOMException('Refused.', 'SecurityError')
      }
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
        Object.defineProperty(window, name, { get: refuse })
      }
      history.pushState = refuse
      history.replaceState = refuse
    })
    const choice = filtersOf(page).getByRole('checkbox').first()
    await choice.press('Space')
    expect(await choice.isChecked()).toBe(true)
    const { statements } = await toldIn(page)
    expect(await resultOf(page).innerText()).toContain(
      `${statements.length} of ${corpus.statements.length} statements`,
    )
  })

  test('the history takes over the page of an article at a passage, and lets it be left', async ({
    openPage,
    corpus,
  }) => {
    const page = await openPage()
    await page.addInitScript(() => {
      const refuse = () => {
        throw new DOMException('Refused.', 'SecurityError')
      }
      history.pushState = refuse
      history.replaceState = refuse
    })
    const [statement] = corpus.statements
    const [rendering] = statement?.renderings ?? []
    const at = `#at-${rendering?.passages[0]?.start}`
    const quote = `?quote=${statement?.id}`
    const path = encodePath(pathOf('article', rendering?.article ?? '', corpus) ?? '')
    await page.goto(new URL(`${path}${quote}${at}`, inject('site')).href)
    await usable(page)
    const chosen = accountOf(page).locator(`[data-quote="${statement?.id}"] [aria-pressed]`)
    await expect.poll(() => chosen.getAttribute('aria-pressed')).toBe('true')
    await page.goto(inject('site'))
    await usable(page)
  })

  test('the history leads to where the articles differ, and back', async ({ openPage }) => {
    const page = await openPage()
    await page.evaluate(() => {
      history.pushState = () => {
        throw new DOMException('Refused.', 'SecurityError')
      }
    })
    const link = accountOf(page).locator('.difference-link').first()
    await link.press('Enter')
    const offer = page
      .locator('.differences')
      .getByRole('button', { name: 'Back to where you were' })
    await offer.press('Enter')
    expect(await link.evaluate((one) => one === document.activeElement)).toBe(true)
  })
})
