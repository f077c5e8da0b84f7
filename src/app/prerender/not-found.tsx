/** What hosts show where there is no page: 404.html at the root, for addresses of any depth. */
import { renderToStaticMarkup } from 'react-dom/server'
import type { Site } from '#export/addresses.ts'
import type { Visit } from '#model/corpus.ts'
import { noPage, titleOf } from '#words/pages.ts'
import { direction } from '#words/language.ts'
import { contentPolicy } from './content-policy.ts'

/** Addresses of the style sheets that the bundler's page links, below the root. */
const styleSheets = (bundled: string): readonly string[] =>
  [...bundled.matchAll(/<link rel="stylesheet"[^>]*href="\.\/([^"]+)"/g)].map(
    ([, file = '']) => file,
  )

/**
 * The page as HTML. It is shown in folders that nobody knows, so style and link need the address of the
 * site; without it they are left out and the way on is told in words.
 */
export const renderNotFound = (bundled: string, visit: Visit, site: Site): string => {
  const page = (
    <html lang={visit.language} dir={direction}>
      <head>
        <meta charSet="utf-8" />
        <meta httpEquiv="Content-Security-Policy" content={contentPolicy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <meta name="color-scheme" content="light dark" />
        <title>{titleOf(noPage.title, visit.title)}</title>
        {site !== null &&
          styleSheets(bundled).map((file) => (
            <link key={file} rel="stylesheet" href={`${site}${file}`} />
          ))}
      </head>
      <body>
        <main>
          <h1>{noPage.heading}</h1>
          <p>{noPage.why}</p>
          <p>{site === null ? noPage.wayOut : <a href={site}>{visit.title}</a>}</p>
        </main>
      </body>
    </html>
  )
  return `<!doctype html>\n${renderToStaticMarkup(page)}\n`
}
