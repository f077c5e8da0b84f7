/**
 * Seeds may come from anybody. Whatever they hold is text wherever it is shown: nothing of it runs, nothing
 * of it asks for a file, and no page is spoiled by it. Without the policy, which would hide a mistake here.
 */
import { cp, readFile, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import ICAL from 'ical.js'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import * as z from 'zod'
import { corpusSchema, type Corpus } from '#model/corpus.ts'
import { buildAndServe, temporaryFolder } from '../support/build-site.ts'
import { test } from '../support/site-test.ts'

const image = '<img src=x onerror=window.hostile=1>'
const script = '</script><script>window.hostile=1</script>'
// Of one letter, so that a typeface finds no place in it where a line may end: the worst there is.
const longWord = `h${'o'.repeat(100_000)}uses`

/** What is written instead of words of the second visit, in its articles and in what is said of them. */
const hostile: readonly (readonly [RegExp, string])[] = [
  [/Brandt/g, `Brandt${image}`],
  [/does not wait/g, `does not wait${script}`],
  [/Okafor lands/g, `${image}Okafor ${script} lands`],
  [/Mara Okafor in/g, `Mara Okafor ${script}${image} in`],
  [/Tide records/g, 'Tide <%= 7*7 %> records'],
  [/Dinner at/g, '=HYPERLINK(1) Dinner at'],
  [/Harbour Mayor/g, 'Harbour \u202EMayor'],
  [/houses stand/g, `${longWord} stand`],
  [/," she added/g, '," she\u0000 \u0007\u001B[31mad\r\nded'],
  [/example\.org\/second-visit/g, `example.org/?${script}`],
]

/** The second visit with all of that in it. */
async function writeHostileSeeds(folder: string): Promise<void> {
  await cp('tests/fixtures/seeds/second-visit', folder, { recursive: true })
  const files = await readdir(folder, { recursive: true })
  for (const file of files.filter((name) => /\.(?:yaml|txt)$/.test(name))) {
    const path = join(folder, file)
    // oxlint-disable-next-line no-await-in-loop -- a few small files
    const text = await readFile(path, 'utf8')
    const spoilt = hostile.reduce((each, [from, to]) => each.replace(from, () => to), text)
    // oxlint-disable-next-line no-await-in-loop
    await writeFile(path, spoilt)
  }
}

let site: Awaited<ReturnType<typeof buildAndServe>>
let corpus: Corpus

beforeAll(async () => {
  const seeds = await temporaryFolder()
  await writeHostileSeeds(seeds.path)
  site = await buildAndServe(seeds.path)
  corpus = corpusSchema.parse(JSON.parse(await published('corpus.json')))
  await seeds.remove()
})

afterAll(() => site.close())

const published = async (file: string): Promise<string> =>
  (await fetch(new URL(`data/${file}`, site.address))).text()

const hasRun = (page: Page): Promise<boolean> => page.evaluate(() => 'hostile' in window)

describe('hostile seeds', () => {
  test('run nothing, ask for nothing and widen nothing on any kind of page', async ({
    openPage,
  }) => {
    const [article] = corpus.articles
    const paths = ['', 'event/dinner/', 'quote/two-fingers/', 'person/brandt/', 'topic/records/']
    for (const path of [...paths, 'day/1/', `article/${article?.id}/`]) {
      // oxlint-disable-next-line no-await-in-loop -- one page after the other
      const page = await openPage({ site: site.address, path, width: 375, bypassCSP: true })
      // oxlint-disable-next-line no-await-in-loop
      expect(await hasRun(page), path).toBe(false)
      // oxlint-disable-next-line no-await-in-loop
      const wider = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement
        return scrollWidth - clientWidth
      })
      expect(wider, path).toBeLessThanOrEqual(0)
    }
  })

  test('are read letter by letter, in the account and in the article', async ({ openPage }) => {
    const page = await openPage({ site: site.address, bypassCSP: true })
    await page.getByRole('heading', { level: 1, name: corpus.visit.title, exact: true }).waitFor()
    expect(corpus.visit.title).toContain(script)
    const account = page.getByRole('region', { name: 'Account' })
    const words = await account.locator('[id="quote-two-fingers"]').textContent()
    expect(words).toContain(longWord)
    expect(await hasRun(page)).toBe(false)
  })

  test('stay data in what search engines read', async ({ openPage }) => {
    const page = await openPage({ site: site.address, javaScriptEnabled: false, bypassCSP: true })
    const texts = await page.locator('script[type="application/ld+json"]').allTextContents()
    expect(texts).toHaveLength(1)
    expect(JSON.stringify(JSON.parse(texts[0] ?? ''))).toContain(
      JSON.stringify(corpus.visit.title).slice(1, -1),
    )
  })

  test('are no formula in a spreadsheet, and no more than text in a calendar', async () => {
    const rows = z
      .array(z.record(z.string(), z.string()))
      .parse(parse(await published('events.csv'), { columns: true, bom: true }))
    const cells = rows.flatMap((row) => Object.values(row))
    expect(cells.some((cell) => cell.includes('=HYPERLINK(1) Dinner'))).toBe(true)
    expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([])
    const calendar = ICAL.Component.fromString(await published('events.ics'))
    const summaries = calendar
      .getAllSubcomponents('vevent')
      .map((event) => event.getFirstPropertyValue('summary'))
    expect(summaries).toContainEqual(expect.stringContaining('=HYPERLINK(1) Dinner'))
  })
})
