/** What the server side of a build runs: the pages of the site as HTML, complete without a script. */
import { renderToStaticMarkup } from 'react-dom/server'
import { prerender } from 'react-dom/static'
import { Entry } from '#app/Entry.tsx'
import { loadReading } from '#app/load-reading.ts'
import { leadElsewhere } from '#app/summary/own-links.ts'
import { SummaryApp } from '#app/summary/SummaryApp.tsx'
import { isToldWhole } from '#app/summary/told-whole.ts'
import { corpus, loadArticle } from '#corpus/load-corpus.ts'
import type { Site } from '#export/addresses.ts'
import { statedAddress } from '#model/article-name.ts'
import { byId } from '#model/lookup.ts'
import type { CanonicalPage } from '#store/canonical-pages.ts'
import { canonicalPages } from '#store/canonical-pages.ts'
import { encodePath } from '#store/encode-path.ts'
import { viewOf } from '#store/view-url.ts'
import type { ExplorerStore } from '#store/create-explorer-store.ts'
import { createExplorerStore } from '#store/create-explorer-store.ts'
import { renderEmbedPage } from './embed-page.tsx'
import { renderNotFound } from './not-found.tsx'
import { waySheets } from './not-found-sheets.ts'
import { cardOf } from './page-card.ts'
import { oembedPath, printOembed, renderEmbedLinks } from './page-embed.tsx'
import { fillPage } from './page-file.ts'
import type { ExampleFiles } from './examples-page.tsx'
import { renderExamples } from './examples-page.tsx'
import { frameFiles, pathOf } from './frame-files.ts'
import { pictureFile, renderHead } from './page-head.tsx'
import { drawPicture } from './page-picture.ts'
import { headingOf, wordsOfPage } from './page-words.ts'
import { siteFiles } from './site-files.ts'
import { printDataBlock, structuredData } from './structured-data.ts'

const createStore = async (page: CanonicalPage | null, root: string): Promise<ExplorerStore> => {
  const texts = page?.kind === 'article' ? [await loadReading(page.id)] : []
  const initial = viewOf(page?.state ?? '', corpus)
  return createExplorerStore({ corpus, loadArticle, initial, texts, root })
}

/** What the explorer takes the place of. */
const renderSummary = (page: CanonicalPage | null, root: string, store: ExplorerStore): string => {
  const heading = page ? headingOf(page, corpus) : corpus.visit.title
  const summary = <SummaryApp store={store} page={page} heading={heading} />
  return leadElsewhere(renderToStaticMarkup(summary), root)
}

/** The explorer in the view of a page, as hydration expects to find it. */
const renderExplorer = async (store: ExplorerStore): Promise<string> => {
  const { prelude } = await prerender(<Entry store={store} />, {
    // Nothing is sent later: no part is left out for a script to put in.
    progressiveChunkSize: Infinity,
  })
  return new Response(prelude).text()
}

const renderView = async (page: CanonicalPage | null, root: string): Promise<string> => {
  const store = await createStore(page, root)
  return isToldWhole(corpus) ? renderExplorer(store) : renderSummary(page, root, store)
}

const keptPictures = 'node_modules/.cache/pictures'

const headOf = (page: CanonicalPage | null, root: string, site: Site): string => {
  const article = page?.kind === 'article' ? byId(corpus.articles).get(page.id) : undefined
  return renderHead({
    ...wordsOfPage(page, corpus),
    site,
    root,
    path: encodePath(page?.path ?? ''),
    original: article === undefined ? null : statedAddress(article),
    isRepeated: article !== undefined,
    language: corpus.visit.language,
    siteName: corpus.visit.title,
  })
}

const embedLinksOf = (page: CanonicalPage | null, site: Site): string =>
  site === null ? '' : renderEmbedLinks({ page, words: wordsOfPage(page, corpus), site })

const renderPage = async (bundled: string, page: CanonicalPage | null, site: Site) => {
  const root = page ? '../../' : './'
  return fillPage(bundled, {
    ...wordsOfPage(page, corpus),
    root,
    state: page?.state ?? '',
    head:
      embedLinksOf(page, site) +
      headOf(page, root, site) +
      printDataBlock(structuredData(page, corpus)),
    html: await renderView(page, root),
  })
}

type Files = ReadonlyMap<string, string | Uint8Array>

/** The files of a page by path; a picture needs an address, so there is none without a site. */
const filesOf = async (bundled: string, page: CanonicalPage | null, site: Site): Promise<Files> => {
  const html = await renderPage(bundled, page, site)
  const paths = page ? [page.path, ...page.formerPaths] : ['']
  const files = new Map<string, string | Uint8Array>(
    paths.map((path) => [`${path}index.html`, html]),
  )
  if (site === null) return files
  const siteName = corpus.visit.title
  files.set(
    oembedPath(page),
    printOembed({ page, words: wordsOfPage(page, corpus), site, siteName }),
  )
  return files.set(
    `${paths[0]}${pictureFile}`,
    await drawPicture(cardOf(page, corpus), keptPictures),
  )
}

const examplesOf = (frames: Files): ExampleFiles => ({
  script: pathOf(frames, /examples-.*js$/),
  style: pathOf(frames, /examples-.*css$/),
})

const renderEmbed = (frames: Files, site: Site): Promise<string> =>
  renderEmbedPage(
    {
      beforePaint: pathOf(frames, /before-paint-.*js$/),
      script: pathOf(frames, /embed-.*js$/),
      style: pathOf(frames, /embed-.*css$/),
      later: {
        script: pathOf(frames, /later-.*js$/),
        style: pathOf(frames, /later-.*css$/),
      },
    },
    site,
  )

/**
 * The pages of the site and the files beside them by path, made from the page that the bundler has
 * filled with its scripts and style sheets, and from what was built for frames. A page is found at its
 * former paths too. Throws where that page cannot be filled.
 */
export const renderSite = async (bundled: string, frames: Files, site: Site): Promise<Files> => {
  const files: (readonly [string, string | Uint8Array])[] = [
    ...siteFiles(corpus, site),
    ...frameFiles(frames),
    ['embed/index.html', await renderEmbed(frames, site)],
    ['embed/examples/index.html', renderExamples(examplesOf(frames))],
    ['404.html', renderNotFound(bundled, corpus.visit, site)],
    ...waySheets(bundled),
  ]
  for (const page of [null, ...canonicalPages(corpus)]) {
    files.push(...(await filesOf(bundled, page, site)))
  }
  return new Map(files)
}
