/** The page in a language that nobody speaks: its texts longer, in brackets, from the left or from the right. */
import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import type { Corpus } from '#model/corpus.ts'
import { atRest, usable } from '../support/at-rest.ts'
import { buildAndServe, temporaryFolder } from '../support/build-site.ts'
import { findForeignText, findMisfits } from '../support/interface-text.ts'
import { writePseudoWords } from '../support/pseudo-words.ts'
import { test } from '../support/site-test.ts'

const widths = [375, 768, 1280, 1920]

/** Every string of the corpus, and the articles. */
const dataOf = async (corpus: Corpus): Promise<string> => {
  const strings = (value: unknown): readonly string[] => {
    if (typeof value === 'string') return [value]
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : []
  }
  const files = corpus.articles.map(({ file }) => `seeds/articles/${file}`)
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')))
  return [...strings(corpus), ...texts].join('\n')
}

/** Waits until the words around what was found have come, of each place. */
const foundWords = async (page: Page): Promise<void> => {
  const words = page.locator('#found-places .found-words')
  await words.first().waitFor()
  await expect.poll(async () => (await words.allTextContents()).includes('…')).toBe(false)
}

const build = async (direction: 'ltr' | 'rtl') => {
  const words = await temporaryFolder()
  await writePseudoWords(words.path, direction)
  const site = await buildAndServe(undefined, words.path)
  return { ...site, close: () => Promise.all([site.close(), words.remove()]) }
}

const openParts = ['', '?view=all&lanes=speakers', '?people=', '?q=trade', '?q=moscow'] as const

describe('the page in English', () => {
  test('would be found to say what is not in brackets', async ({ openPage, corpus }) => {
    const page = await openPage()
    const strays = await page.evaluate(findForeignText, await dataOf(corpus))
    expect(strays).toEqual(expect.arrayContaining(['Share or embed', 'Legend', 'Zoom out']))
  })
})

describe.each(['ltr', 'rtl'] as const)('the page in longer words, %s', (direction) => {
  let site: Awaited<ReturnType<typeof build>>
  beforeAll(async () => {
    site = await build(direction)
  }, 300_000)
  afterAll(() => site.close())

  test('takes all that it says from the catalogue', async ({ openPage, corpus }) => {
    const page = await openPage({ site: site.address })
    const data = await dataOf(corpus)
    expect(await page.evaluate(() => document.documentElement.dir)).toBe(direction)
    for (const path of openParts) {
      await page.goto(new URL(path, site.address).href)
      await usable(page)
      if (path === '?q=moscow') await foundWords(page)
      await page.locator('details').evaluateAll((all) => {
        for (const details of all) if (details instanceof HTMLDetailsElement) details.open = true
      })
      // What unfolds is drawn only then.
      await atRest(page)
      expect(await page.evaluate(findForeignText, data), path).toEqual([])
    }
  })

  test('has room for them', async ({ openPage }) => {
    const page = await openPage({ site: site.address })
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 })
      expect(await page.evaluate(findMisfits), `${width} px`).toEqual([])
    }
  })
})
