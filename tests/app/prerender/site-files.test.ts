import { describe, expect, it } from 'vitest'
import { siteFiles } from '#app/prerender/site-files.ts'
import { canonicalPages } from '#store/canonical-pages.ts'
import { aSmallVisit } from '../../support/corpus-builders.ts'

const corpus = aSmallVisit()
const site = 'https://example.org/a&b/'

describe('siteFiles', () => {
  it('list every page in the sitemap but those of articles', () => {
    const sitemap = siteFiles(corpus, site).get('sitemap.xml') ?? ''
    const listed = canonicalPages(corpus).filter(({ kind }) => kind !== 'article')
    expect(sitemap.match(/<loc>/g)).toHaveLength(listed.length + 1)
    expect(sitemap).toContain('<loc>https://example.org/a&amp;b/event/talks/</loc>')
    expect(sitemap).not.toContain('/article/')
    expect(siteFiles(corpus, site).get('robots.txt')).toContain(`Sitemap: ${site}sitemap.xml`)
  })

  it('have no sitemap where the address of the site is not known', () => {
    const files = siteFiles(corpus, null)
    expect(files.has('sitemap.xml')).toBe(false)
    expect(files.get('robots.txt')).not.toContain('Sitemap')
  })

  it('name the visit in the manifest, with addresses that hold in any folder', () => {
    const manifest: unknown = JSON.parse(siteFiles(corpus, null).get('site.webmanifest') ?? '')
    expect(manifest).toMatchObject({ name: corpus.visit.title, start_url: './', scope: './' })
  })
})
