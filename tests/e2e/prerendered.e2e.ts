import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Locator } from 'playwright-core'
import { describe, expect, inject } from 'vitest'
import { leadRendering } from '#model/statement.ts'
import { canonicalPages, pathOf } from '#store/canonical-pages.ts'
import { encodePath } from '#store/encode-path.ts'
import { usable } from '../support/at-rest.ts'
import { test } from '../support/site-test.ts'
import { accountOf, readerOf, timelineOf } from './explorer-page.ts'

/** The same once for each file: every page is looked into from many others. */
const oncePerFile = <Value>(read: (file: string) => Promise<Value>) => {
  const known = new Map<string, Promise<Value>>()
  return (file: string): Promise<Value> => {
    const value = known.get(file) ?? read(file)
    known.set(file, value)
    return value
  }
}

/** White space counts as the browser shows it. */
const spaced = (text: string): string => text.replace(/\s+/g, ' ')

const isInView = (element: Locator): Promise<boolean> =>
  element.evaluate((one) => {
    const { top, bottom } = one.getBoundingClientRect()
    return top >= 0 && bottom <= window.innerHeight
  })

describe('the page before its scripts', () => {
  test('tells every event and every statement in the account', async ({ openPage, corpus }) => {
    const page = await openPage({ javaScriptEnabled: false })
    const account = accountOf(page)
    const told = spaced((await account.textContent()) ?? '')
    for (const { title } of corpus.events) expect(told).toContain(title)
    for (const statement of corpus.statements) {
      for (const { exact } of leadRendering(statement).passages) {
        expect(told).toContain(spaced(exact))
      }
    }
  })

  test('draws the still picture and asks what the articles answer differently', async ({
    openPage,
    corpus,
  }) => {
    const page = await openPage({ javaScriptEnabled: false })
    expect(await timelineOf(page).locator('[data-quote]').count()).toBe(corpus.statements.length)
    // Not innerText: that has only what has come near.
    const text = (await page.locator('main').textContent()) ?? ''
    for (const { question, answers } of corpus.differences) {
      expect(text).toContain(question)
      for (const { answer } of answers) expect(text).toContain(answer)
    }
  })

  test('leads from a quote to its words in the article, and shows nothing that does nothing', async ({
    openPage,
    corpus,
  }) => {
    const page = await openPage({ javaScriptEnabled: false })
    for (const dead of [
      page.getByRole('search', { name: 'Filters' }),
      page.getByRole('button', { name: 'Copy this quote with its link' }).first(),
      page.getByRole('group', { name: 'Zoom' }),
      page.getByText('Download what I see'),
    ]) {
      expect(await dead.isVisible()).toBe(false)
    }
    const [statement] = corpus.statements.filter(({ renderings }) => renderings.length > 1)
    const quote = accountOf(page).locator('figure', {
      has: page.locator(`#quote-${statement?.id}`),
    })
    const link = quote.getByRole('link', { name: /at this passage$/ }).first()
    await link.click()
    const at = new URL(page.url())
    expect(at.pathname).toMatch(/\/article\/[^/]+\/$/)
    const passage = readerOf(page).locator(at.hash)
    await expect.poll(() => isInView(passage)).toBe(true)
    await passage.click()
    expect(new URL(page.url()).hash).toBe(`#quote-${statement?.id}`)
  })

  test('has no hidden content, inline script, style attribute or fallback', async () => {
    const html = await (await fetch(inject('site'))).text()
    const body = html.slice(html.indexOf('<body'))
    expect(body).not.toMatch(/\sstyle=/)
    expect(body).not.toMatch(/<script(?![^>]*\ssrc=)/)
    expect(body).not.toMatch(/<(template|noscript)\b/)
    expect(body).not.toMatch(/<[^>]*\shidden(?=[\s=>])/)
    expect(body).not.toMatch(/enable javascript/i)
    expect(body).not.toContain('<!--$?-->')
  })
})

describe('a page of its own', () => {
  test('stands for each event, statement, person, topic, day and article', async ({ corpus }) => {
    const pages = canonicalPages(corpus)
    const titles = new Set<string>()
    for (const { path, state } of pages) {
      const response = await fetch(new URL(encodePath(path), inject('site')))
      const html = await response.text()
      expect([path, response.status]).toEqual([path, 200])
      expect(html).toContain(
        `<html data-root="../../" data-state="${state.replaceAll('&', '&amp;')}"`,
      )
      titles.add(/<title>([^<]*)/.exec(html)?.[1] ?? '')
    }
    expect(new Set(pages.map(({ kind }) => kind)).size).toBe(6)
    expect(titles.size).toBe(pages.length)
  })

  test('leads to nothing that is not there, on the page or on another', async () => {
    const folder = inject('folder')
    const pages = (await readdir(folder, { recursive: true })).filter(
      (file) => file.endsWith('.html') && file !== '404.html',
    )
    const idsOf = oncePerFile(async (file) => {
      const html = await readFile(file, 'utf8')
      return { html, ids: new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)) }
    })
    const astray: string[] = []
    for (const page of pages) {
      const { html } = await idsOf(join(folder, page))
      for (const [, href = ''] of html.matchAll(/<a [^>]*href="([^"]*#[^"]+)"/g)) {
        const at = new URL(href, new URL(page, 'http://here/'))
        if (at.host !== 'here') continue
        const file = at.pathname.replace(/\/$/, '/index.html')
        const { ids } = await idsOf(join(folder, decodeURIComponent(file)))
        if (!ids.has(decodeURIComponent(at.hash.slice(1)))) astray.push(`${page}: ${href}`)
      }
    }
    expect(pages.length).toBeGreaterThan(50)
    expect(astray).toEqual([])
  })

  test('of an article holds its text before the scripts', async ({ openPage, corpus }) => {
    for (const { id, file, blocks } of corpus.articles) {
      const text = await (await fetch(new URL(`data/articles/${file}`, inject('site')))).text()
      const path = encodePath(`article/${id}/`)
      const page = await openPage({ path, javaScriptEnabled: false })
      const shown = spaced((await readerOf(page).textContent()) ?? '')
      for (const { start, end } of blocks.filter(({ kind }) => kind === 'body')) {
        expect(shown).toContain(spaced(text.slice(start, end)))
      }
    }
  })

  test('leads to the root with the first choice, and Back to itself', async ({
    openPage,
    corpus,
  }) => {
    const [first, second] = corpus.events
    const page = await openPage({ path: `event/${first?.id}/` })
    const own = new URL(page.url()).pathname
    const button = (title = '') => accountOf(page).getByRole('button', { name: title, exact: true })
    await button(second?.title).click()
    await expect.poll(() => page.url()).toBe(new URL(`?event=${second?.id}`, inject('site')).href)
    const link = page.getByRole('link', { name: 'Corpus (JSON)' })
    const file = await link.evaluate((element) => element.closest('a')?.href ?? '')
    expect((await fetch(file)).status).toBe(200)
    await page.goBack()
    await expect.poll(() => new URL(page.url()).pathname).toBe(own)
    await expect.poll(() => button(first?.title).getAttribute('aria-pressed')).toBe('true')
  })
})

/** A sample of who may open what: the console must stay silent, so hydration finds what it expects. */
const readers = [
  { timezoneId: 'Pacific/Kiritimati', locale: 'ar-EG', colorScheme: 'dark', width: 375 },
  { timezoneId: 'America/Los_Angeles', locale: 'de-DE', colorScheme: 'light', width: 768 },
  { timezoneId: 'Asia/Kolkata', locale: 'hi-IN', colorScheme: 'dark', width: 1920 },
] as const

describe('hydration', () => {
  test.for(readers)(
    'is silent in $timezoneId, $locale, at $width px',
    async (reader, { openPage, corpus }) => {
      const [event, statement, article] = [
        corpus.events[0],
        corpus.statements[0],
        corpus.articles[0],
      ]
      const pressed = await openPage({ path: `?event=${event?.id}`, ...reader })
      const title = accountOf(pressed).getByRole('button', {
        name: event?.title ?? '',
        exact: true,
      })
      await expect.poll(() => title.getAttribute('aria-pressed')).toBe('true')
      const path = `?quote=${statement?.id}&read=${article?.id}&lanes=speakers`
      await readerOf(await openPage({ path, ...reader })).waitFor()
      const strange = await openPage({ path: '?people=nobody&nonsense=%', ...reader })
      await strange.getByText('people: nobody').waitFor()
    },
  )

  test('is silent on the page of an article with something in it chosen, which is found and not drawn anew', async ({
    openPage,
    corpus,
  }) => {
    const page = await openPage()
    await page.addInitScript(() => {
      addEventListener('DOMContentLoaded', () =>
        document.querySelector('.article-text')?.classList.add('as-built'),
      )
    })
    const chosen = corpus.articles.flatMap(({ id }) => {
      const path = pathOf('article', id, corpus)
      const quote = corpus.statements.find(({ renderings }) =>
        renderings.some(({ article }) => article === id),
      )
      const event = corpus.events.find(({ tellings }) =>
        tellings.some(({ article }) => article === id),
      )
      return [
        ...(quote ? [`${path}?quote=${quote.id}`] : []),
        ...(event ? [`${path}?event=${event.id}`] : []),
      ]
    })
    expect(chosen.length).toBeGreaterThan(corpus.articles.length)
    // Twice: what comes from the cache is there sooner.
    for (const path of [...chosen, ...chosen]) {
      await page.goto(new URL(path, inject('site')).href, { waitUntil: 'load' })
      await usable(page)
      expect(await page.locator('.article-text').getAttribute('class'), path).toContain('as-built')
    }
  })
})
