import { describe, expect, it } from 'vitest'
import { oembedPath, printOembed, renderEmbedLinks } from '#app/prerender/page-embed.tsx'
import { canonicalPages } from '#store/canonical-pages.ts'
import { aSmallVisit } from '../../support/corpus-builders.ts'

const site = 'https://us.example/visit/'
const words = { title: 'A “page” & more', description: '' }
const pages = [null, ...canonicalPages(aSmallVisit())]

describe('a page that is embedded by its address', () => {
  it('has a file of its own, to which its head leads', () => {
    const paths = pages.map(oembedPath)
    expect(new Set(paths).size).toBe(pages.length)
    for (const [at, page] of pages.entries()) {
      const head = renderEmbedLinks({ page, words, site })
      expect(head).toContain(
        `type="application/json+oembed" href="${site}${encodeURI(paths[at] ?? '')}"`,
      )
    }
  })

  it('shows in the frame what the page shows, an event or a quote as a card', () => {
    for (const page of pages) {
      const { html, height } = JSON.parse(
        printOembed({ page, words, site, siteName: 'A visit' }),
      ) as {
        html: string
        height: number
      }
      const [, src = ''] = /src="([^"]*)"/.exec(html) ?? []
      const { search } = new URL(src.replaceAll('&amp;', '&'))
      const isCard = page?.kind === 'event' || page?.kind === 'quote'
      expect(search.slice(1)).toBe(`${page?.state ?? ''}${isCard ? '&view=card' : ''}`)
      expect(height).toBe(isCard ? 320 : 640)
      const head = renderEmbedLinks({ page, words, site })
      expect(head).toContain(`rel="iframely" href="${src}"`)
    }
  })
})
