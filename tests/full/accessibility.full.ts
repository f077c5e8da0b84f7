/** All states in which a reader meets the page, in both themes and wherever the layout changes. */
import { describe, expect } from 'vitest'
import { timelineOf } from '../e2e/explorer-page.ts'
import { addressesOf, showAddress } from '../e2e/reader-states.ts'
import { findFaintText, findFaults } from '../support/axe.ts'
import { test } from '../support/site-test.ts'

describe('axe', () => {
  test.for([375, 768, 1280])(
    'finds nothing at %i px, light or dark',
    async (width, { openPage, corpus }) => {
      const page = await openPage({ width })
      for (const path of Object.values(addressesOf(corpus))) {
        await page.emulateMedia({ colorScheme: 'light' })
        await showAddress(page, path)
        expect(await findFaults(page), path).toEqual([])
        await page.emulateMedia({ colorScheme: 'dark' })
        expect(await findFaintText(page), `${path}, dark`).toEqual([])
      }
    },
  )

  test('finds nothing in forced colours', async ({ openPage, corpus }) => {
    const page = await openPage()
    await page.emulateMedia({ forcedColors: 'active' })
    for (const path of Object.values(addressesOf(corpus))) {
      await showAddress(page, path)
      expect(await findFaults(page), path).toEqual([])
    }
  })

  test('finds nothing however the timeline is drawn', async ({ openPage }) => {
    const page = await openPage()
    const timeline = timelineOf(page)
    const press = (name: string | RegExp) => timeline.getByRole('button', { name }).first().click()
    const steps: [string, () => Promise<unknown>][] = [
      ['held above the account', () => press(/^Next event/)],
      ['with both ends open', () => press('After the visit')],
      ['counting per speaker', () => press('Fit visit')],
      ['in words', () => timeline.locator('.timeline-event-large button').first().dblclick()],
      ['to scale', () => timeline.getByRole('checkbox', { name: 'to scale' }).check()],
    ]
    await press('Before the visit')
    for (const [state, show] of steps) {
      await show()
      if (state === 'to scale')
        await timeline.getByRole('group', { name: 'To scale', exact: true }).waitFor()
      expect(await findFaults(page, '.timeline'), state).toEqual([])
    }
  })
})

describe('the page', () => {
  test('never scrolls sideways, from 320 to 1920 px', async ({ openPage, corpus }) => {
    const page = await openPage()
    for (const path of Object.values(addressesOf(corpus))) {
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

  test.for([320, 1280])(
    'loses nothing where a reader spaces the text, at %i px',
    async (width, { openPage, corpus }) => {
      const page = await openPage({ width })
      // WCAG 1.4.12; by script, because the page lets in no other style.
      await page.evaluate(() => {
        const sheet = new CSSStyleSheet()
        sheet.replaceSync(
          '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
        )
        document.adoptedStyleSheets.push(sheet)
      })
      for (const path of Object.values(addressesOf(corpus))) {
        await showAddress(page, path)
        const { scroll, client } = await page.evaluate(() => ({
          scroll: document.documentElement.scrollWidth,
          client: document.documentElement.clientWidth,
        }))
        expect(scroll, path).toBeLessThanOrEqual(client)
      }
    },
  )
})
