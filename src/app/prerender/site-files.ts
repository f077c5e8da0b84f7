/** Files that stand beside the pages, for those who come without a reader. */
import type { Site } from '#export/addresses.ts'
import { escapeHtml } from '#export/html-text.ts'
import type { Corpus } from '#model/corpus.ts'
import { canonicalPages } from '#store/canonical-pages.ts'
import { encodePath } from '#store/encode-path.ts'

/** All pages but those of articles, which were published elsewhere first. */
const sitemap = (corpus: Corpus, site: string): string => {
  const own = canonicalPages(corpus).filter(({ kind }) => kind !== 'article')
  const urls = ['', ...own.map(({ path }) => encodePath(path))].map(
    (path) =>
      `  <url><loc>${escapeHtml(`${site}${path}`)}</loc><lastmod>${corpus.visit.updated}</lastmod></url>`,
  )
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.join('\n')}
</urlset>
`
}

const robots = (site: Site): string =>
  ['User-agent: *', 'Allow: /', ...(site === null ? [] : [`Sitemap: ${site}sitemap.xml`]), ''].join(
    '\n',
  )

const manifest = ({ visit }: Corpus): string =>
  JSON.stringify({
    name: visit.title,
    short_name: 'Visit Timeline',
    description: visit.description,
    lang: visit.language,
    start_url: './',
    scope: './',
    display: 'browser',
    icons: [{ src: 'favicon.svg', sizes: 'any', type: 'image/svg+xml' }],
  })

/** By path below the root. Without the address of the site there is no sitemap: it must be absolute. */
export const siteFiles = (corpus: Corpus, site: Site): ReadonlyMap<string, string> =>
  new Map([
    ['robots.txt', robots(site)],
    ['site.webmanifest', manifest(corpus)],
    ...(site === null ? [] : [['sitemap.xml', sitemap(corpus, site)] as const]),
  ])
