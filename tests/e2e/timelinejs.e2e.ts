/** TimelineJS itself, in the browser, reading the file that is published for it. */
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { describe, expect, inject } from 'vitest'
import { test } from '../support/site-test.ts'

const library = path.dirname(
  path.dirname(
    createRequire(import.meta.url).resolve('@knight-lab/timelinejs/dist/js/timeline.js'),
  ),
)

/** A page of its own that shows nothing but the timeline. */
const host = `<!doctype html><meta charset="utf-8"><title>Timeline</title>
<link rel="stylesheet" href="/css/timeline.css"><script src="/js/timeline.js"></script>
<body><div id="timeline" style="height: 600px"></div>
<script>new TL.Timeline('timeline', '/timeline.json', { font: null })</script>`

const fileOf = async (pathname: string): Promise<string> => {
  if (pathname === '/') return host
  if (pathname !== '/timeline.json') return readFile(path.join(library, pathname), 'utf8')
  return (await fetch(new URL('data/timeline.json', inject('site')))).text()
}

const typeOf = (pathname: string): string => {
  if (pathname === '/') return 'text/html'
  if (pathname.endsWith('.json')) return 'application/json'
  return pathname.endsWith('.css') ? 'text/css' : 'text/javascript'
}

describe('timeline.json', () => {
  test('shows every dated event in TimelineJS, by its title', async ({ browser, corpus }) => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
    const faults: string[] = []
    page.on('pageerror', (error) => faults.push(error.message))
    await page.route('**/*', async (route) => {
      const { pathname } = new URL(route.request().url())
      await route.fulfill({ contentType: typeOf(pathname), body: await fileOf(pathname) })
    })
    await page.goto('https://timeline.example/')
    const dated = corpus.events.filter(({ dating }) => dating !== null).map(({ title }) => title)
    const markers = page.locator('.tl-timemarker')
    await expect.poll(() => markers.count(), { timeout: 30_000 }).toBe(dated.length)
    const titles = await page.locator('.tl-timemarker .tl-headline').allTextContents()
    expect(titles.map((title) => title.trim()).toSorted()).toEqual(dated.toSorted())
    await expect.poll(() => page.locator('.tl-slide').count()).toBe(dated.length + 1)
    expect(faults).toEqual([])
    await page.close()
  })
})
