/** A page that embeds the site as a host would, under the site's own policy: embed/examples/. */
import { renderToStaticMarkup } from 'react-dom/server'
import { corpus } from '#corpus/load-corpus.ts'
import { formOf, speakersOf } from '#model/statement.ts'
import { documentTitle } from '#words/examples.ts'
import { direction } from '#words/language.ts'
import { contentPolicy } from './content-policy.ts'
import { Examples } from './Examples.tsx'

/** Addresses below the root of the site. */
export type ExampleFiles = { script: string; style: string }

const root = '../../'

/** One quote of each of those who are quoted word for word, at most so many. */
const quotesOfSeveral = (most: number): readonly string[] => {
  const bySpeaker = new Map(
    corpus.statements
      .filter((statement) => formOf(statement) === 'direct' && speakersOf(statement).length > 0)
      .map((statement) => [speakersOf(statement).join(), statement.id] as const)
      .toReversed(),
  )
  return [...bySpeaker.values()].toReversed().slice(0, most)
}

/** The page as HTML. */
export const renderExamples = ({ script, style }: ExampleFiles): string => {
  const { language, title } = corpus.visit
  const page = (
    <html lang={language} dir={direction}>
      <head>
        <meta charSet="utf-8" />
        <meta httpEquiv="Content-Security-Policy" content={contentPolicy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <title>{documentTitle(title)}</title>
        <link rel="icon" href={`${root}favicon.svg`} type="image/svg+xml" />
        <link rel="stylesheet" href={`${root}${style}`} />
        <script src={`${root}embed.js`} defer />
        <script src={`${root}${script}`} defer />
      </head>
      <body>
        <Examples quotes={quotesOfSeveral(3)} corpus={corpus} root={root} />
      </body>
    </html>
  )
  return `<!doctype html>\n${renderToStaticMarkup(page)}\n`
}
