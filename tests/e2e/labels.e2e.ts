/** A sample of tests/full/labels.full.ts. */
import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import type { Statement } from '#model/corpus.ts'
import { leadRendering } from '#model/statement.ts'
import { printPieces, toPieces } from '#model/wording.ts'
import { findCutWords } from '../support/cut-words.ts'
import { test } from '../support/site-test.ts'
import { timelineOf, toScale, zoomReady } from './explorer-page.ts'
import {
  fit,
  labelFaults,
  openBoth,
  overflowOf,
  scrollBox,
  withoutForcedBreaks,
  zoomTwice,
  zoomThrice,
} from './picture-states.ts'

/** Px of the first node that lie under what the names of the lanes paint. */
const hiddenOfFirstNode = (page: Page): Promise<number> =>
  timelineOf(page)
    .locator('.timeline-events')
    .evaluate((row) => {
      const names = row.querySelector('.timeline-name')
      const node = row.querySelector('.timeline-dated .rail-node')
      if (!names || !node) return NaN
      const { clipPath } = getComputedStyle(names)
      const unpainted = Number(/^inset\(\S+ ([\d.]+)px/.exec(clipPath)?.[1] ?? 0)
      const painted = names.getBoundingClientRect().right - unpainted
      return painted - node.getBoundingClientRect().left
    })

/** The weights of the titles of each kind of event. */
const weightsOfTitles = (page: Page): Promise<Readonly<Record<string, readonly string[]>>> =>
  timelineOf(page)
    .locator('.timeline-box')
    .evaluate((box) =>
      Object.fromEntries(
        ['large', 'medium', 'small'].map((kind) => {
          const titles = [...box.querySelectorAll(`.timeline-event-${kind} .timeline-title`)]
          return [kind, [...new Set(titles.map((title) => getComputedStyle(title).fontWeight))]]
        }),
      ),
    )

/** Where the window over the strip of days begins, in px. */
const windowOf = async (page: Page): Promise<number> =>
  (await timelineOf(page).locator('[data-grip="whole"]').boundingBox())?.x ?? NaN

/** Gives texts that show their first words only so much room. */
const widenTexts = (page: Page, px: number): Promise<unknown> =>
  page.evaluate((width) => {
    const [sheet] = document.styleSheets
    const rule = `.mark-words, .peek-words { max-inline-size: ${width}px !important }`
    sheet?.insertRule(rule, sheet.cssRules.length)
  }, px)

const lengthOf = (statement: Statement): number =>
  printPieces(toPieces([leadRendering(statement)]).flat()).length

/** What of the picture to scale leaves its day, or is not said of it for want of room. */
const lostToScale = (page: Page): Promise<readonly string[]> =>
  timelineOf(page)
    .locator('.scale-rows')
    .evaluate((rows) => {
      const all = (selector: string) => [...rows.querySelectorAll(selector)]
      const unnamed = (ground: Element): boolean =>
        !ground.matches('.scale-lane *') && !ground.parentElement?.querySelector('.hour-not-stated')
      // What has no room goes up, out of sight.
      const isUp = (words: Element): boolean =>
        words.getBoundingClientRect().top <
        (words.parentElement?.getBoundingClientRect().top ?? 0) - 1
      return [
        ...all('.bar-reached').map(() => 'a title beyond its day'),
        ...all('.ground-day')
          .filter(unnamed)
          .map(() => 'a day that does not say its hour is not stated'),
        ...all('.publications-stroke')
          .filter((stroke) => !stroke.parentElement?.querySelector('.publications-words'))
          .map(() => 'an hour that is not said'),
        ...all('.hour-not-stated, .publications-words')
          .filter(isUp)
          .map(({ textContent }) => `out of sight: ${textContent}`),
      ]
    })

describe('words in the picture', () => {
  test('are whole, or fade at an edge, and lie under nothing, whatever is opened and however it is zoomed', async ({
    openPage,
  }) => {
    const page = await openPage({ width: 1024 })
    await withoutForcedBreaks(page)
    await openBoth(page)
    expect(await overflowOf(page)).toBeGreaterThan(100)
    expect(await labelFaults(page), 'both ends opened').toEqual([])
    await scrollBox(page, 0)
    expect(await hiddenOfFirstNode(page), 'node beside the names').toBeLessThanOrEqual(0)
    expect(await weightsOfTitles(page)).toEqual({ large: ['650'], medium: ['600'], small: ['400'] })
    const seen = await windowOf(page)
    await scrollBox(page, 90)
    await expect
      .poll(() => windowOf(page), { message: 'the window follows' })
      .toBeGreaterThan(seen + 5)
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

  test('are drawn whole or not at all where there is room for the first of them only', async ({
    openPage,
    corpus,
  }) => {
    const { id = '' } = corpus.statements.toSorted((a, b) => lengthOf(b) - lengthOf(a))[0] ?? {}
    const page = await openPage({ path: `?quote=${id}`, height: 2000 })
    await zoomTwice(page)
    expect(await timelineOf(page).locator('.mark-line-words').count()).toBeGreaterThan(10)
    for (let px = 150; px < 500; px += 7) {
      // oxlint-disable-next-line no-await-in-loop -- one picture, made wider
      await widenTexts(page, px)
      // oxlint-disable-next-line no-await-in-loop -- one picture, made wider
      expect(await page.evaluate(findCutWords), `${px} px`).toEqual([])
    }
  })

  test('keep to their days to scale, which say what is known of their hours, whatever is opened', async ({
    openPage,
  }) => {
    const page = await openPage()
    await withoutForcedBreaks(page)
    await toScale(page)
    await zoomReady(page)
    for (const open of [async () => {}, openBoth]) {
      // oxlint-disable-next-line no-await-in-loop -- first closed, then opened
      await open(page)
      for (const width of [1280, 768]) {
        // oxlint-disable-next-line no-await-in-loop -- one window, made narrower
        await page.setViewportSize({ width, height: 800 })
        // oxlint-disable-next-line no-await-in-loop -- one window, made narrower
        await fit(page)
        const faults = [labelFaults, lostToScale]
        for (const find of faults) {
          // oxlint-disable-next-line no-await-in-loop -- one window
          expect(await find(page), `${open.name || 'closed'} at ${width} px`).toEqual([])
        }
      }
    }
  })

  test('keep apart in a frame narrower than the picture', async ({ openPage }) => {
    const page = await openPage({ path: 'embed/?view=timeline', width: 640 })
    await withoutForcedBreaks(page)
    expect(await overflowOf(page)).toBeGreaterThan(0)
    await zoomReady(page)
    expect(await labelFaults(page)).toEqual([])
  })
})
