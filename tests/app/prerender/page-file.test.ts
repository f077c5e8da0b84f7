import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import type { Page } from '#app/prerender/page-file.ts'
import { fillPage } from '#app/prerender/page-file.ts'

const aPage = (page: Partial<Page> = {}): Page => ({
  title: 'Talks',
  description: 'They met.',
  root: './',
  state: '',
  head: '',
  html: '<main>Told</main>',
  ...page,
})

describe('fillPage', async () => {
  const bundled = await readFile('index.html', 'utf8')

  it('puts what was rendered into the page of the project', () => {
    const html = fillPage(bundled, aPage({ head: '<meta property="og:title" content="Talks"/>' }))
    expect(html).toContain('<div id="root"><main>Told</main></div>')
    expect(html).toContain('<title>Talks</title>')
    expect(html).toContain('name="description" content="They met."')
    expect(html).toContain('<meta property="og:title" content="Talks"/></head>')
  })

  it('finds the files of the site from below the root', () => {
    const html = fillPage(bundled, aPage({ root: '../../', state: 'event=talks' }))
    expect(html).toContain('<html data-root="../../" data-state="event=talks" ')
    expect(html).toContain('href="../../favicon.svg"')
    expect(html).not.toContain('="./')
  })

  it('keeps what looks like markup or like a replacement as text', () => {
    const title = '</title><script>alert(1)</script> $& $1 "x"'
    const html = fillPage(bundled, aPage({ title, description: title, state: 'q="><b>' }))
    expect(html).toContain('<title>&lt;/title&gt;&lt;script&gt;alert(1)&lt;/script&gt; $&amp; $1')
    expect(html.match(/<script/g)).toHaveLength(1)
    expect(html).toContain('data-state="q=&quot;&gt;&lt;b&gt;"')
  })

  it('refuses a page that lacks a place to be filled', () => {
    expect(() => fillPage('<html lang="en"><title></title></html>', aPage())).toThrow(
      /index.html has no/,
    )
  })
})
