import { describe, expect, it } from 'vitest'
import type { PageMeta } from '#app/prerender/page-head.tsx'
import { renderHead } from '#app/prerender/page-head.tsx'

const aMeta = (meta: Partial<PageMeta> = {}): PageMeta => ({
  title: 'Talks',
  description: 'They met.',
  site: 'https://example.org/visit/',
  path: 'event/talks/',
  original: null,
  isRepeated: false,
  language: 'en',
  root: '../../',
  siteName: 'A visit',
  ...meta,
})

describe('renderHead', () => {
  it('points to the page itself where the address of the site is known', () => {
    const head = renderHead(aMeta())
    expect(head).toContain('<link rel="canonical" href="https://example.org/visit/event/talks/"/>')
    expect(head).toContain(
      '<meta property="og:url" content="https://example.org/visit/event/talks/"/>',
    )
  })

  it('gives no absolute address where it is not', () => {
    const head = renderHead(aMeta({ site: null }))
    expect(head).not.toContain('http')
    expect(head).toContain('<meta property="og:title" content="Talks"/>')
  })

  it('points from the text of an article to its original, and without one keeps it out of indexes', () => {
    const original = 'https://paper.example/story'
    const head = renderHead(aMeta({ isRepeated: true, original }))
    expect(head).toContain(`<link rel="canonical" href="${original}"/>`)
    const unknown = renderHead(aMeta({ isRepeated: true }))
    expect(unknown).not.toContain('canonical')
    expect(unknown).toContain('<meta name="robots" content="noindex"/>')
  })

  it('keeps markup in titles as text', () => {
    expect(renderHead(aMeta({ title: '"><script>' }))).not.toContain('<script>')
  })
})
