import type { Site } from '#export/addresses.ts'
import type { Visit } from '#model/corpus.ts'
import { noPage } from '#words/pages.ts'
import { ups, wayUp } from './not-found-sheets.ts'

export type NotFoundProps = { visit: Visit; site: Site }

type LinkProps = { href: string; visit: Visit }

const VisitLink = ({ href, visit }: LinkProps) => <a href={href}>{visit.title}</a>

/** The way told in words, until a style sheet that is found from here shows which link is right. */
const Ways = ({ visit }: { visit: Visit }) => (
  <>
    <p data-up="">{noPage.wayOut}</p>
    {ups.map((up) => (
      <p key={up} data-up={up} hidden>
        <VisitLink href={wayUp(up)} visit={visit} />
      </p>
    ))}
  </>
)

/** What is not there, and the way on. */
export const NotFound = ({ visit, site }: NotFoundProps) => (
  <main>
    <h1>{noPage.heading}</h1>
    <p>{noPage.why}</p>
    {site === null ? (
      <Ways visit={visit} />
    ) : (
      <p>
        <VisitLink href={site} visit={visit} />
      </p>
    )}
  </main>
)
