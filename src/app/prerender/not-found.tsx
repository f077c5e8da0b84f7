/** What hosts show where there is no page: 404.html at the root, for addresses of any depth. */
import { renderToStaticMarkup } from 'react-dom/server'
import type { Site } from '#export/addresses.ts'
import type { Visit } from '#model/corpus.ts'
import { noPage, titleOf } from '#words/pages.ts'
import { direction } from '#words/language.ts'
import { contentPolicy } from './content-policy.ts'
import { NotFound } from './NotFound.tsx'
import { lookSheets, ups, waySheet, wayUp } from './not-found-sheets.ts'

/**
 * The page as HTML. It is shown in folders that nobody knows. Without the address of the site it asks for its style
 * at every height: only what lies at the root answers, and with it comes the right way up.
 */
export const renderNotFound = (bundled: string, visit: Visit, site: Site): string => {
  const sheets =
    site === null
      ? ups.map((up) => wayUp(up) + waySheet(up))
      : lookSheets(bundled).map((file) => `${site}${file}`)
  const page = (
    <html lang={visit.language} dir={direction}>
      <head>
        <meta charSet="utf-8" />
        <meta httpEquiv="Content-Security-Policy" content={contentPolicy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <meta name="color-scheme" content="light dark" />
        <title>{titleOf(noPage.title, visit.title)}</title>
        {sheets.map((sheet) => (
          <link key={sheet} rel="stylesheet" href={sheet} />
        ))}
      </head>
      <body>
        <NotFound visit={visit} site={site} />
      </body>
    </html>
  )
  return `<!doctype html>\n${renderToStaticMarkup(page)}\n`
}
