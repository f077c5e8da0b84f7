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

  it('fits itself nowhere where the height is to stay, and has the script only if that is asked for', () => {
    const html = printSnippet('interactive', aSnippet({ isFixed: true }))
    expect(html).not.toContain('frame-sizing')
    expect(html).toContain('<script async src="https://us.example/embed.js">')
    expect(printSnippet('plain', aSnippet({ isFixed: true }))).not.toMatch(/frame-sizing|<script/)
    expect(printSnippet('amp', aSnippet({ isFixed: true }))).not.toContain('resizable')
  })

  it('is called the same in every kind that has a frame', () => {
    for (const kind of ['interactive', 'plain', 'strict', 'amp'] as const)
      expect(attributeOf(printSnippet(kind, aSnippet()), 'title')).toBe(
        'Timeline: A visit (interactive)',
      )
  })

  it('gives a frame that lets its ground shine through the scheme of that ground', () => {
    for (const kind of ['interactive', 'plain', 'strict', 'amp'] as const)
      expect(attributeOf(printSnippet(kind, aSnippet({ scheme: 'dark' })), 'style')).toContain(
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

  it('comes with what a policy has to allow for it, and no more', () => {
    const frames = 'frame-src https://us.example/;'
    expect(printPolicy('interactive', 'https://us.example/')).toBe(
      `${frames}\nscript-src https://us.example/embed.js;`,
    )
    for (const kind of ['plain', 'strict', 'amp', 'address'] as const)
      expect(printPolicy(kind, 'https://us.example/')).toBe(frames)
  })
})
