import type { Page } from 'playwright-core'
import { describe, expect, inject } from 'vitest'
import { atRest, takenOver } from '../support/at-rest.ts'
import { relayTo } from '../support/relay.ts'
import { test } from '../support/site-test.ts'

/** What has moved without having been asked to, each time as the names of what moved. */
const noteShifts = () => {
  const shifts: string[][] = []
  Object.assign(window, { shifts })
  new PerformanceObserver((list) => {
    for (const { sources } of list.getEntries() as unknown as {
      sources: { node: Node | null }[]
    }[])
      shifts.push(sources.map(({ node }) => (node as Element | null)?.className ?? ''))
  }).observe({ type: 'layout-shift', buffered: true })
}

const shiftsOf = (page: Page): Promise<string[][]> =>
  // As noteShifts has left them.
  page.evaluate(() => (window as unknown as { shifts: string[][] }).shifts)

const painted = (page: Page) =>
  page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  )

describe('a page of which half has arrived', () => {
  // In the filters, among the lanes of the table.
  const places = ['filters-result', 'timeline-lane']

  test.for(places)(
    'keeps to itself the part that is cut at %s, and nothing moves as the rest arrives',
    async (at, { browser }) => {
      const relay = await relayTo(inject('site'))
      let send = (): void => {}
      relay.cut = { at: `class="${at}`, until: new Promise<void>((resolve) => (send = resolve)) }
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
      const page = await context.newPage()
      await page.addInitScript(noteShifts)
      await page.goto(relay.address, { waitUntil: 'commit' })
      const cut = page.locator('.masthead, .filters, .timeline').last()
      await cut.waitFor({ state: 'attached' })
      await painted(page)
      expect(await cut.isVisible()).toBe(false)
      send()
      await takenOver(page)
      await atRest(page)
      expect(await cut.isVisible()).toBe(true)
      expect(await shiftsOf(page)).toEqual([])
      await context.close()
      await relay.close()
    },
  )
})
