/** No word of the picture is cut, covered, broken or run into another, in any state at any width. */
import { describe, expect } from 'vitest'
import {
  drawn,
  labelFaults,
  overflowOf,
  pictureStates,
  withoutForcedBreaks,
} from '../e2e/picture-states.ts'
import { findFaintText } from '../support/axe.ts'
import { test } from '../support/site-test.ts'

const widths = [1280, 700, 768, 834, 1024, 1152, 1440, 1920]

describe('the picture', () => {
  test.for(Object.keys(pictureStates('')))(
    'can be read word by word at every width, light or dark: %s',
    async (name, { openPage, corpus }) => {
      const state = pictureStates(corpus.topics[0]?.id ?? '')[name]
      const page = await openPage({ path: state?.path ?? '' })
      await withoutForcedBreaks(page)
      await state?.bring(page)
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 })
        expect(await labelFaults(page), `${width} px`).toEqual([])
        const most = name.endsWith('fitted') ? 0 : Infinity
        expect(await overflowOf(page), `${width} px`).toBeLessThanOrEqual(most)
      }
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        await drawn(page)
        expect(await findFaintText(page, '.timeline'), colorScheme).toEqual([])
      }
    },
  )
})

describe('the embedded picture', () => {
  test('can be read word by word in the narrowest of frames', async ({ openPage }) => {
    const page = await openPage({ path: 'embed/?view=timeline', width: 660 })
    await withoutForcedBreaks(page)
    for (const width of [660, 640, 560, 480, 375, 320]) {
      await page.setViewportSize({ width, height: 900 })
      expect(await labelFaults(page), `${width} px`).toEqual([])
    }
  })
})
