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

  test('leaves more than half of a window that is enlarged four times to the text that is read', async ({
    openPage,
    corpus,
  }) => {
    const [one, other] = corpus.articles.map(({ id }) => id)
    for (const path of [`?read=${one}~300`, `?read=${one},${other}`]) {
      const page = await openPage({ path, width: 320, height: 200 })
      const text = page.locator(path.includes(',') ? '.side-by-side-columns' : '.article-text')
      await text.waitFor()
      await text.evaluate((element) => element.scrollIntoView({ block: 'center' }))
      const share = await text.evaluate((element) => {
        const rows = [...Array(innerHeight).keys()]
        const read = rows.filter((y) => element.contains(document.elementFromPoint(160, y)))
        return read.length / rows.length
      })
      expect(share, path).toBeGreaterThan(0.5)
    }
  })

  test('cuts nothing off the ring around an event that an address leads to', async ({
    openPage,
    corpus,
  }) => {
    const event = corpus.events.find(({ kind }) => kind === 'meeting')?.id
    const page = await openPage({ path: `?event=${event}` })
    const head = page.locator(`#event-${event}`)
    await expect
      .poll(() => head.evaluate((element) => element === document.activeElement))
      .toBe(true)
    const edges = (name: string) =>
      page.locator(name).evaluate((element) => element.getBoundingClientRect().left)
    expect((await edges(`#event-${event}`)) - (await edges('.account'))).toBeGreaterThanOrEqual(4)
  })
})
