/** What the server side of a build runs: the pages of the site as HTML, complete without a script. */
import { prerender } from 'react-dom/static'
import { Entry } from '#app/Entry.tsx'
import { corpus, loadArticle } from '#corpus/load-corpus.ts'
import { createExplorerStore } from '#store/create-explorer-store.ts'

/** The explorer in its initial view, as hydration expects to find it. */
const renderExplorer = async (): Promise<string> => {
  const store = createExplorerStore({ corpus, loadArticle })
  const { prelude } = await prerender(<Entry store={store} />, {
    // Nothing is sent later: no part is left out for a script to put in.
    progressiveChunkSize: Infinity,
  })
  return new Response(prelude).text()
}

const place = '<div id="root"></div>'

/**
 * The pages of the site by path, made from the page that the bundler has filled with its scripts and
 * style sheets. Throws where that page has no element to render into.
 */
export const renderSite = async (page: string): Promise<ReadonlyMap<string, string>> => {
  if (!page.includes(place)) throw new Error(`index.html has no ${place} to render into.`)
  const html = await renderExplorer()
  return new Map([['index.html', page.replace(place, () => `<div id="root">${html}</div>`)]])
}
