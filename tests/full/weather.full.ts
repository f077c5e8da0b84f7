/** Every fault with every part of the page, and what goes on for long: samples of it are in `npm test`. */
import type { Page } from 'playwright-core'
import { describe, expect, inject } from 'vitest'
import { test } from '../support/site-test.ts'
import { toldIn } from '../e2e/explorer-page.ts'
import type { Trouble } from '../e2e/faults.ts'
import { expectsFaults, inTrouble } from '../e2e/faults.ts'
import type { LatePart } from '../e2e/late-parts.ts'
import { lateParts, otherParts, retryIn } from '../e2e/late-parts.ts'

const others: readonly Trouble[] = [
  'is not there any more',
  'is a page of the host',
  'is empty',
  'meets no network',
]

/** Breaks it, asks for it, mends it and asks again. */
const survive = async (page: Page, part: LatePart, trouble: Trouble): Promise<void> => {
  const { files, ask, place, arrived } = part
  const mend = await inTrouble(page, files, trouble)
  await ask(page)
  const retry = retryIn(place(page))
  await retry.first().waitFor()
  await mend()
  for (const button of (await retry.all()).toReversed()) await button.click()
  await arrived(page).waitFor()
  expect(await page.getByText(/cannot be shown/).count()).toBe(0)
}

describe('a part of the page', () => {
  test.for(others)(
    'that %s says so in its place, and comes when it is asked for again',
    async (trouble, { openPage, corpus }) => {
      const page = await openPage({ expectsFaults })
      for (const part of Object.values(lateParts)) await survive(page, part, trouble)
      expect((await toldIn(page)).statements.length).toBeLessThanOrEqual(corpus.statements.length)
    },
  )

  test.for(Object.entries(otherParts))(
    'such as %s comes when it is asked for again',
    async ([, part], { openPage }) => {
      const page = await openPage({ expectsFaults })
      await survive(page, part, 'meets no network')
    },
  )
})

describe('the overviews', () => {
  test('stay as they were built while their scripts do not come, and answer when they have', async ({
    openPage,
  }) => {
    const page = await openPage({ expectsFaults })
    const mend = await inTrouble(page, /\/assets\/overviews-/, 'is cut off')
    await page.goto(inject('site'))
    const retry = retryIn(page.getByRole('main'))
    await retry.waitFor()
    const figure = page
      .getByRole('region', { name: 'Who said what about what' })
      .locator('tbody button')
      .first()
    await figure.waitFor()
    await mend()
    await retry.click()
    await expect
      .poll(async () => {
        await figure.press('Enter')
        return figure.getAttribute('aria-pressed')
      })
      .toBe('true')
    expect(await retry.count()).toBe(0)
  })
})
