/** Frames of any state, at any width. */
import * as fc from 'fast-check'
import type { Corpus } from '#model/corpus.ts'
import type { Frame } from 'playwright-core'
import { describe, expect, inject } from 'vitest'
import { printView } from '#store/view-url.ts'
import { findFaultsOfFrame } from '../support/axe.ts'
import { fits } from '../support/embed-parts.ts'
import { embedAddress, embedsIn, iframe, test } from '../support/embed-test.ts'
import { someView } from '../support/view-arbitraries.ts'

const style = '<style>body{margin:0}iframe{display:block;width:100%;border:0}</style>'
const loader = `<script src="${new URL('embed.js', inject('site')).href}"></script>`

const perPage = 10

/** Queries of random views, the same ones each time for a seed. */
const someQueries = (corpus: Corpus, seed: number): readonly string[] =>
  fc
    .sample(someView(corpus), { seed, numRuns: perPage })
    .map((view) => `?${printView(view, corpus).replace(/^\?/, '')}`)

/** By how many px what is in the frame is larger than the frame, down and across. */
const overflowOf = (frame: Frame): Promise<readonly number[]> =>
  frame.evaluate(() => {
    const { scrollHeight, scrollWidth, clientWidth } = document.documentElement
    return [Math.max(0, scrollHeight - innerHeight), Math.max(0, scrollWidth - clientWidth)]
  })

describe('frames of random states', () => {
  test.for([320, 480, 700, 1000, 1440])(
    'are as tall as what is in them, and have no fault, %i px wide',
    async (width, { openHost, corpus }) => {
      const queries = someQueries(corpus, width)
      const page = await openHost({
        head: style + loader,
        html: queries
          .map((query) => iframe(embedAddress(query), 'sandbox="allow-scripts" height="640"'))
          .join(''),
        width,
      })
      await expect.poll(() => embedsIn(page).length).toBe(perPage)
      const faults: unknown[] = []
      for (const [at, frame] of embedsIn(page).entries()) {
        await frame.waitForSelector('html[data-height]')
        // Once what comes later is there as well.
        if (/[?&]read=/.test(queries[at] ?? ''))
          await frame.locator('.article-text:visible').first().waitFor()
        await expect.poll(() => fits(page, frame, at), { message: queries[at] ?? '' }).toBe(true)
        await expect.poll(() => overflowOf(frame), { message: queries[at] ?? '' }).toEqual([0, 0])
        const found = await findFaultsOfFrame(frame)
        if (found.length > 0) faults.push([queries[at], ...found])
      }
      expect(faults).toEqual([])
    },
  )
})
