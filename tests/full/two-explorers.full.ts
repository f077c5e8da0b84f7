/** Two explorers on one page: the first owns the address, the other keeps its view in memory. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { serveDevelopment } from '../support/serve-development.ts'
import { test } from '../support/site-test.ts'

let site: Awaited<ReturnType<typeof serveDevelopment>>

beforeAll(async () => {
  site = await serveDevelopment('seeds')
})

afterAll(() => site.close())

const lanes = (page: Page, explorer: 'First' | 'Second', by: string) =>
  page.getByRole('region', { name: explorer }).getByRole('radio', { name: by, exact: true })

const queryOf = (page: Page): string => new URL(page.url()).search

describe('two explorers on one page', () => {
  test('have views of their own, of which the address keeps that of the first', async ({
    browser,
  }) => {
    const page = await browser.newPage()
    await page.goto(new URL('tests/fixtures/two-explorers/', site.address).href)
    await lanes(page, 'Second', 'speakers').check()
    await expect.poll(() => lanes(page, 'Second', 'speakers').isChecked()).toBe(true)
    expect(await lanes(page, 'First', 'topics').isChecked()).toBe(true)
    expect(queryOf(page)).toBe('')
    await lanes(page, 'First', 'articles').check()
    await expect.poll(() => queryOf(page)).toBe('?lanes=articles')
    await page.goBack()
    await expect.poll(() => lanes(page, 'First', 'topics').isChecked()).toBe(true)
    expect(await lanes(page, 'Second', 'speakers').isChecked()).toBe(true)
    await page.close()
  })
})
