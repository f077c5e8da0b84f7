import { describe, expect } from 'vitest'
import { findFaintText, findFaults } from '../support/axe.ts'
import { test } from '../support/site-test.ts'
import { toScale } from './explorer-page.ts'
import { readerStates, showState } from './reader-states.ts'

describe('axe', () => {
  test('finds nothing while an article is open, light or dark', async ({ openPage, corpus }) => {
    const page = await openPage()
    await showState(page, readerStates(corpus).reading)
    expect(await findFaults(page)).toEqual([])
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await findFaintText(page)).toEqual([])
  })

  test('finds nothing in the timeline drawn to scale', async ({ openPage }) => {
    const page = await openPage()
    await toScale(page)
    expect(await findFaults(page, '.timeline')).toEqual([])
  })
})

describe('the page', () => {
  test('never scrolls sideways at 320 px, which is 400 % of 1280', async ({ openPage, corpus }) => {
    const page = await openPage({ width: 320, height: 256 })
    for (const state of Object.values(readerStates(corpus))) {
      await showState(page, state)
      const { scroll, client } = await page.evaluate(() => ({
        scroll: document.documentElement.scrollWidth,
        client: document.documentElement.clientWidth,
      }))
      expect(scroll, state.path).toBeLessThanOrEqual(client)
    }
  })
})
