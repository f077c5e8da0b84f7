/** The height of a frame, whatever is shown in it. */
import * as fc from 'fast-check'
import { describe, expect } from 'vitest'
import { toState } from '#app/embed/frame-state.ts'
import { printView } from '#store/view-url.ts'
import { contentHeight, fits } from '../support/embed-parts.ts'
import { embedAddress, iframe, test, theEmbed } from '../support/embed-test.ts'
import { command, heardOn, listener, loader, post, stateOf, style } from '../support/host-page.ts'
import { someView } from '../support/view-arbitraries.ts'

const widths = [240, 320, 375, 480, 640, 700, 900, 1200]

describe('the height of a frame', () => {
  test('is that of what is in it and the one that was told, in 50 views at any width', async ({
    openHost,
    corpus,
  }) => {
    const page = await openHost({ head: style + listener + loader, html: iframe(embedAddress()) })
    const frame = await theEmbed(page)
    const told = async () => (await heardOn(page, 'height')).at(-1)?.['height']
    const scrolled = () =>
      frame.evaluate(() => document.documentElement.scrollHeight - window.innerHeight)
    const shown = fc.tuple(someView(corpus), fc.constantFrom(...widths))
    for (const [view, width] of fc.sample(shown, { numRuns: 50, seed: 18 })) {
      const state = toState(printView(view, corpus))
      const name = JSON.stringify({ width, ...state })
      await page.setViewportSize({ width, height: 800 })
      await post(page, command({ type: 'set', replace: true, state }))
      await expect.poll(() => stateOf(page), { message: name }).toEqual(state)
      await expect.poll(() => fits(page, frame), { message: name }).toBe(true)
      await expect.poll(scrolled, { message: name }).toBe(0)
      expect(await told(), name).toBe(await contentHeight(frame))
    }
  })
})
