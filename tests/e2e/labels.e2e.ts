/** A sample of tests/full/labels.full.ts. */
import { describe, expect } from 'vitest'
import { test } from '../support/site-test.ts'
import { zoomReady } from './explorer-page.ts'
import {
  fit,
  labelFaults,
  openBoth,
  overflowOf,
  scrollBox,
  withoutForcedBreaks,
  zoomThrice,
} from './picture-states.ts'

describe('words in the picture', () => {
  test('are whole, or fade at an edge, and lie under nothing, whatever is opened and however it is zoomed', async ({
    openPage,
  }) => {
    const page = await openPage({ width: 1024 })
    await withoutForcedBreaks(page)
    await openBoth(page)
    expect(await overflowOf(page)).toBeGreaterThan(100)
    expect(await labelFaults(page), 'both ends opened').toEqual([])
    await scrollBox(page, 90)
    expect(await labelFaults(page), 'moved').toEqual([])
    await fit(page)
    for (const width of [1024, 768]) {
      // oxlint-disable-next-line no-await-in-loop -- one window, made narrower
      await page.setViewportSize({ width, height: 800 })
      // oxlint-disable-next-line no-await-in-loop -- one window, made narrower
      expect(await labelFaults(page), `fitted at ${width} px`).toEqual([])
      // oxlint-disable-next-line no-await-in-loop -- one window, made narrower
      expect(await overflowOf(page), `fitted at ${width} px`).toBeLessThanOrEqual(0)
    }
    await zoomThrice(page)
    expect(await labelFaults(page), 'zoomed').toEqual([])
  })

  test('keep apart in a frame narrower than the picture', async ({ openPage }) => {
    const page = await openPage({ path: 'embed/?view=timeline', width: 640 })
    await withoutForcedBreaks(page)
    expect(await overflowOf(page)).toBeGreaterThan(0)
    await zoomReady(page)
    expect(await labelFaults(page)).toEqual([])
  })
})
