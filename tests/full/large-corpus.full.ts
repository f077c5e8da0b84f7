/** More than 500 statements: the first page is a summary, everything has a page of its own, and the explorer comes with its scripts. */
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { canonicalPages } from '#store/canonical-pages.ts'
import { encodePath } from '#store/encode-path.ts'
import { corpusSchema, type Corpus } from '#model/corpus.ts'
import { accountOf, filtersOf, readerOf, timelineOf } from '../e2e/explorer-page.ts'
import { findFaults } from '../support/axe.ts'
import { buildAndServe, temporaryFolder } from '../support/build-site.ts'
import { writeLargeSeeds } from '../support/large-seeds.ts'
import { test } from '../support/site-test.ts'

let site: Awaited<ReturnType<typeof buildAndServe>>
let corpus: Corpus

const read = async (path: string): Promise<Response> => fetch(new URL(path, site.address))

beforeAll(async () => {
  const seeds = await temporaryFolder()
  await writeLargeSeeds(seeds.path, 700)
  site = await buildAndServe(seeds.path)
  corpus = corpusSchema.parse(await (await read('data/corpus.json')).json())
  await seeds.remove()
})

afterAll(() => site.close())

describe('a site of more than 500 statements', () => {
  test('begins with a page that does not grow with them', async () => {
    const html = await (await read('')).text()
    expect(corpus.statements.length).toBeGreaterThan(500)
    expect(html).not.toContain('and of nothing else at length')
    expect(html.length).toBeLessThan(60_000)
    expect(html).not.toMatch(/<(template|noscript)\b|\sstyle=|<[^>]*\shidden(?=[\s=>])/)
  })

  test('has every page of its own, whose links all lead somewhere', async () => {
    const pages = ['', ...canonicalPages(corpus).map(({ path }) => encodePath(path))]
    const texts = new Map<string, string>()
    for (const path of pages) {
      // oxlint-disable-next-line no-await-in-loop -- one server
      const response = await read(path)
      expect([path, response.status]).toEqual([path, 200])
      // oxlint-disable-next-line no-await-in-loop
      texts.set(response.url, await response.text())
    }
    const broken = new Set<string>()
    for (const [address, html] of texts) {
      for (const [, href = ''] of html.matchAll(/<a\s[^>]*href="([^"]*)"/g)) {
        const {
          origin,
          pathname,
          hash,
          href: whole,
        } = new URL(href.replaceAll('&amp;', '&'), address)
        if (/\/data\//.test(pathname)) continue
        const target = texts.get(`${origin}${pathname}`)
        if (target === undefined || (hash !== '' && !target.includes(` id="${hash.slice(1)}"`))) {
          broken.add(`${address}: ${whole}`)
        }
      }
    }
    expect([...broken]).toEqual([])
  })

  test('reads without scripts from the first page to the words in the article', async ({
    openPage,
  }) => {
    const [statement] = corpus.statements
    const page = await openPage({ site: site.address, javaScriptEnabled: false })
    const press = (name: string | RegExp) => page.getByRole('link', { name }).first().click()
    await press('Fern')
    await page.getByRole('heading', { level: 2, name: 'Fern' }).waitFor()
    await press(/“In round 0 .* matter 1/)
    await page.getByRole('heading', { level: 4, name: 'Round 0 of the talks' }).waitFor()
    const quote = page.getByRole('figure')
    await quote
      .getByRole('link', { name: /at this passage$/ })
      .first()
      .click()
    const at = new URL(page.url())
    expect(at.pathname).toContain(`/article/${statement?.renderings[0]?.article}/`)
    await readerOf(page).locator(at.hash).click()
    expect(page.url()).toMatch(/\/quote\/round-0-matter-1\/$/)
  })

  test('is the explorer as soon as there are scripts, with what its address asks for', async ({
    openPage,
  }) => {
    const page = await openPage({ site: site.address, path: 'person/fern/?event=round-4' })
    await filtersOf(page).waitFor()
    expect(await page.locator('.summary').count()).toBe(0)
    const event = accountOf(page).getByRole('button', { name: 'Round 4 of the talks', exact: true })
    expect(await event.getAttribute('aria-pressed')).toBe('true')
    await timelineOf(page).locator('[data-quote]').first().waitFor()
  })

  test('has no accessibility fault before its scripts, and leads whoever has the focus then to the account', async ({
    openPage,
  }) => {
    const page = await openPage({ site: site.address })
    let letScriptsCome = () => {}
    const seen = new Promise<void>((resolve) => (letScriptsCome = resolve))
    await page.route(/\/assets\/.*\.js$/, async (route) => {
      await seen
      await route.continue()
    })
    await page.reload({ waitUntil: 'commit' })
    await page.getByRole('link', { name: 'Fern' }).focus()
    expect(await findFaults(page)).toEqual([])
    letScriptsCome()
    await filtersOf(page).waitFor()
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('account-heading')
  })
})
