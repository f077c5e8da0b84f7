/** What goes wrong around the page, each put there on purpose: nothing is lost and nothing falls over. */
import { describe, expect } from 'vitest'
import { test } from '../support/site-test.ts'
import { filtersOf, resultOf, toldIn } from './explorer-page.ts'

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
})
