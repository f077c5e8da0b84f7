/** What the head of a page tells machines: where it belongs, and how it looks where it is shared. */
import { renderToStaticMarkup } from 'react-dom/server'
import type { Site } from '#export/addresses.ts'
import { pictureSize } from './page-picture.ts'
import type { PageWords } from './page-words.ts'

/** Name of the picture of a page, which lies beside it. */
export const pictureFile = 'picture.png'

export type PageMeta = PageWords & {
  /** Address of the site; null where nobody said it, and then no absolute address is given. */
  site: Site
  /** Below the root, percent-encoded; empty for the first page. */
  path: string
  /** The text that this page repeats, where it was published first. */
  original: string | null
  /** Whether the page holds what others published. */
  isRepeated: boolean
  language: string
  /** Where the root of the site is, seen from the page; ends with a slash. */
  root: string
  siteName: string
}

const elementsOf = (meta: PageMeta) => {
  const { site, path, original, isRepeated, title, description, language, root, siteName } = meta
  const own = site === null ? null : `${site}${path}`
  const canonical = original ?? (isRepeated ? null : own)
  return (
    <>
      {canonical !== null && <link rel="canonical" href={canonical} />}
      {isRepeated && original === null && <meta name="robots" content="noindex" />}
      <link rel="manifest" href={`${root}site.webmanifest`} />
      <meta property="og:type" content={path === '' ? 'website' : 'article'} />
      <meta property="og:site_name" content={siteName} />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:locale" content={language} />
      {own !== null && <meta property="og:url" content={own} />}
      {own !== null && (
        <>
          <meta property="og:image" content={`${own}${pictureFile}`} />
          <meta property="og:image:width" content={String(pictureSize.width)} />
          <meta property="og:image:height" content={String(pictureSize.height)} />
          <meta property="og:image:alt" content={description} />
        </>
      )}
      <meta name="twitter:card" content={own === null ? 'summary' : 'summary_large_image'} />
    </>
  )
}

/** The elements of the head beside title and description, as HTML. */
export const renderHead = (meta: PageMeta): string => renderToStaticMarkup(elementsOf(meta))
