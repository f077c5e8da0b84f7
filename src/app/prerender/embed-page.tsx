/** The page that others embed: embed/index.html, complete without its script. */
import { renderToStaticMarkup } from 'react-dom/server'
import { prerender } from 'react-dom/static'
import { EmbedEntry } from '#app/embed/EmbedEntry.tsx'
import { corpus, loadArticle } from '#corpus/load-corpus.ts'
import type { Site } from '#export/addresses.ts'
import { createExplorerStore } from '#store/create-explorer-store.ts'
import { defaultFrame } from '#store/frame-options.ts'
import { direction } from '#words/language.ts'
import { contentPolicy } from './content-policy.ts'

/** Addresses below the root of the site. */
export type EmbedFiles = {
  /** Runs before anything is painted. */
  beforePaint: string
  script: string
  style: string
  /** The rest of both, for when it is first needed. */
  later: { script: string; style: string }
}

const root = '../'

// Nothing in the page makes scripts: no policy of trusted types has a name here.
const embedPolicy = contentPolicy.replace(/trusted-types [^;]+$/, "trusted-types 'none'")

const renderHead = ({ beforePaint, script, style, later }: EmbedFiles, site: Site): string => {
  const { title, description } = corpus.visit
  return renderToStaticMarkup(
    <>
      <meta charSet="utf-8" />
      <meta httpEquiv="Content-Security-Policy" content={embedPolicy} />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      {/* Lets a page around ours have the frame as tall as what is in it, without a script. */}
      <meta name="responsive-embedded-sizing" content="allow-origins=*" />
      <meta name="robots" content="noindex" />
      <title>{title}</title>
      <meta name="description" content={description} />
      {/* No address, only where links lead that do not say so themselves: not into the frame. */}
      <base target="_blank" />
      {site !== null && <link rel="canonical" href={site} />}
      <link rel="icon" href={`${root}favicon.svg`} type="image/svg+xml" />
      {/* First: where a policy stands in the page, nothing is fetched ahead of a script that is waited for. */}
      <link rel="stylesheet" href={`${root}${style}`} />
      <script src={`${root}${beforePaint}`} />
      <script src={`${root}${script}`} defer />
      <template>
        <link rel="stylesheet" href={`${root}${later.style}`} />
        <script src={`${root}${later.script}`} />
      </template>
    </>,
  )
}

const renderBody = async (): Promise<string> => {
  const store = createExplorerStore({ corpus, loadArticle, root })
  const { prelude } = await prerender(<EmbedEntry store={store} options={defaultFrame} />, {
    // Nothing is sent later: no part is left out for a script to put in.
    progressiveChunkSize: Infinity,
  })
  return new Response(prelude).text()
}

/** The page as HTML. Classic scripts and a plain style sheet: they run where the frame has no origin. */
export const renderEmbedPage = async (files: EmbedFiles, site: Site): Promise<string> =>
  `<!doctype html>
<html lang="${corpus.visit.language}" dir="${direction}" data-root="${root}">
<head>${renderHead(files, site)}</head>
<body><div id="root">${await renderBody()}</div></body>
</html>
`
