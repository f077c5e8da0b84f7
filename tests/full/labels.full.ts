/** No word of the picture is cut, broken, covered or run into another, in any state at any width. */
import { describe, expect } from 'vitest'
import { labelFaults, overflowOf, pictureStates, withoutHyphens } from '../e2e/picture-states.ts'
import { atRest } from '../support/at-rest.ts'
import { findFaintText } from '../support/axe.ts'
import { test } from '../support/site-test.ts'

const widths = [700, 768, 834, 960, 1024, 1152, 1280, 1440, 1920, 2560]

describe.each(Object.keys(pictureStates('')))('the picture, %s', (name) => {
  test('can be read word by word at every width, light or dark', async ({ openPage, corpus }) => {
    const state = pictureStates(corpus.topics[0]?.id ?? '')[name]
    const page = await openPage({ path: state?.path ?? '', width: 1280 })
    await withoutHyphens(page)
    await state?.bring(page)
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 })
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        expect(await labelFaults(page), `${width} px, ${colorScheme}`).toEqual([])
      }
      const most = name.endsWith('fitted') ? 0 : Infinity
      expect(await overflowOf(page), `${width} px`).toBeLessThanOrEqual(most)
    }
    expect(await findFaintText(page, '.timeline'), 'dark').toEqual([])
    await page.emulateMedia({ colorScheme: 'light' })
    await atRest(page)
    expect(await findFaintText(page, '.timeline'), 'light').toEqual([])
  })

  test('can be read word by word where it is opened at that width', async ({
    openPage,
    corpus,
  }) => {
    const state = pictureStates(corpus.topics[0]?.id ?? '')[name]
    for (const width of [700, 834, 1024]) {
      const page = await openPage({ path: state?.path ?? '', width })
      await withoutHyphens(page)
      await state?.bring(page)
      expect(await labelFaults(page), `${width} px`).toEqual([])
      await page.context().close()
    }
  })
})

describe('the embedded picture', () => {
  test('can be read word by word in the narrowest of frames', async ({ openPage }) => {
    const page = await openPage({ path: 'embed/?view=timeline', width: 660 })
    await withoutHyphens(page)
    for (const width of [660, 640, 560, 480, 375, 320]) {
      await page.setViewportSize({ width, height: 900 })
      expect(await labelFaults(page), `${width} px`).toEqual([])
    }
  })
})
