import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Snippet } from '#export/snippet.ts'
import { printPolicy, printSnippet } from '#export/snippet.ts'

const aSnippet = (some: Partial<Snippet> = {}): Snippet => ({
  frame: 'https://us.example/embed/?people=reed',
  page: 'https://us.example/?people=reed',
  loader: 'https://us.example/embed.js',
  title: 'A visit',
  height: 700,
  isFixed: false,
  scheme: null,
  ...some,
})

const entities = new Map([
  ['&amp;', '&'],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&#39;', "'"],
])
const attributeOf = (html: string, name: string): string =>
  (new RegExp(`${name}="([^"]*)"`).exec(html)?.[1] ?? '').replace(
    /&[^;]+;/g,
    (entity) => entities.get(entity) ?? entity,
  )

describe('the code to embed', () => {
  it('holds addresses and titles of any letters, and nothing that they could open', () => {
    fc.assert(
      fc.property(fc.string(), fc.webUrl({ withQueryParameters: true }), (title, frame) => {
        const html = printSnippet('interactive', aSnippet({ title, frame }))
        expect(attributeOf(html, 'src')).toBe(frame)
        expect(attributeOf(html, 'title')).toBe(`Timeline: ${title} (interactive)`)
        expect(html.match(/<\w+/g)).toEqual(['<iframe', '<p', '<a', '<script'])
      }),
    )
  })

  it('reserves the height that was measured, and fits itself where the browser can', () => {
    const html = printSnippet('plain', aSnippet())
    expect(attributeOf(html, 'height')).toBe('700')
    expect(attributeOf(html, 'style')).toContain('frame-sizing:content-height')
    expect(html).not.toContain('<script')
    expect(html).toContain('<a href="https://us.example/?people=reed">')
  })

  it('has neither where the height is to stay', () => {
    const html = printSnippet('interactive', aSnippet({ isFixed: true }))
    expect(html).not.toMatch(/frame-sizing|<script/)
  })

  it('gives a frame that lets its ground shine through the scheme of that ground', () => {
    expect(attributeOf(printSnippet('plain', aSnippet({ scheme: 'dark' })), 'style')).toContain(
      'color-scheme:dark',
    )
  })

  it('keeps the frame without an origin in the strict kind, and never lets it lead its host away', () => {
    const sandbox = (kind: 'interactive' | 'strict' | 'amp') =>
      attributeOf(printSnippet(kind, aSnippet()), 'sandbox')
    expect(sandbox('strict')).not.toContain('allow-same-origin')
    expect(sandbox('interactive')).toContain('allow-same-origin')
    for (const kind of ['interactive', 'strict', 'amp'] as const) {
      expect(sandbox(kind)).not.toMatch(/top-navigation|forms|modals/)
      expect(sandbox(kind)).toContain('allow-popups-to-escape-sandbox')
    }
  })

  it('is the address alone for those who make frames of addresses', () => {
    expect(printSnippet('address', aSnippet())).toBe('https://us.example/?people=reed')
  })

  it('comes with what a policy has to allow', () => {
    expect(printPolicy('https://us.example/')).toBe(
      'frame-src https://us.example/;\nscript-src https://us.example/embed.js;',
    )
  })
})
