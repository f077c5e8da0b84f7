/** How a page is embedded by its address alone: what it says of that in its head, and the file beside it. */
import { renderToStaticMarkup } from 'react-dom/server'
import { toOembed } from '#export/oembed.ts'
import type { CanonicalPage } from '#store/canonical-pages.ts'
import { encodePath } from '#store/encode-path.ts'
import { pictureFile } from './page-head.tsx'
import { pictureSize } from './page-picture.ts'
import type { PageWords } from './page-words.ts'

/** What is shown alone takes little room; everything else scrolls until the frame fits. */
const heights = { card: 320, view: 640 } as const

const isCard = (page: CanonicalPage | null): boolean =>
  page?.kind === 'event' || page?.kind === 'quote'

/** The view of a page in a frame, below the root of the site: an event or a quote alone, as a card. */
const framePath = (page: CanonicalPage | null): string => {
  if (!page) return 'embed/'
  return `embed/?${page.state}${isCard(page) ? '&view=card' : ''}`
}

/** Where the file lies that says how a page is embedded, below the root of the site. */
export const oembedPath = (page: CanonicalPage | null): string =>
  page ? `oembed/${page.path.replace(/\/$/, '')}.json` : 'oembed/index.json'

const heightOf = (page: CanonicalPage | null): number => heights[isCard(page) ? 'card' : 'view']

type About = { page: CanonicalPage | null; words: PageWords; site: string; siteName: string }

/** The file, as JSON. */
export const printOembed = ({ page, words, site, siteName }: About): string => {
  const own = `${site}${encodePath(page?.path ?? '')}`
  const response = toOembed({
    title: words.title,
    page: own,
    frame: `${site}${framePath(page)}`,
    picture: { address: `${own}${pictureFile}`, ...pictureSize },
    provider: { name: siteName, address: site },
    height: heightOf(page),
  })
  return `${JSON.stringify(response, null, 2)}\n`
}

/**
 * What leads to the file and to the frame, as HTML. It comes first in the head: some read no more than the
 * beginning.
 */
export const renderEmbedLinks = ({ page, words, site }: Omit<About, 'siteName'>): string =>
  renderToStaticMarkup(
    <>
      <link
        rel="alternate"
        type="application/json+oembed"
        href={`${site}${encodePath(oembedPath(page))}`}
        title={words.title}
      />
      <link
        rel="iframely"
        href={`${site}${framePath(page)}`}
        type="text/html"
        media={`(height: ${heightOf(page)}px)`}
      />
    </>,
  )
