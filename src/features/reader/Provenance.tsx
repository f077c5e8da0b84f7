import type { ReactNode } from 'react'
import { publishedHere } from '#geometry/publications.ts'
import { articleName } from '#model/article-name.ts'
import type { Article, Corpus } from '#model/corpus.ts'
import { byId } from '#model/lookup.ts'
import { formatPublished } from '#model/publication-date.ts'
import { AwayIcon } from '#ui/icons.tsx'
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx'
import * as words from '#words/article-view.ts'
import * as notStated from '#words/not-stated.ts'
import { ownLines } from '#words/reader.ts'
import { opensInNewTab } from '#words/ui.ts'
import { Basis } from './Basis.tsx'

const Row = ({ term, children }: { term: string; children: ReactNode }) => (
  <div>
    <dt>{term}</dt>
    <dd>{children}</dd>
  </div>
)

type PublishedProps = { article: Article; corpus: Corpus }

const Published = ({ article, corpus: { visit } }: PublishedProps) => {
  const { published } = article
  if (!published) return notStated.date
  const here = publishedHere(article, visit)
  return (
    <>
      <span>{formatPublished(published)}</span> {here !== null && <span>{here}</span>}{' '}
      {published.words !== null && (
        <span className="as-put">{words.asWritten(published.words)}</span>
      )}{' '}
      <Basis {...published} />
    </>
  )
}

const Address = ({ url }: Pick<Article, 'url'>) =>
  url ? (
    <>
      <a href={url.is} target="_blank" rel="noopener">
        {new URL(url.is).hostname} <AwayIcon />
        <VisuallyHidden> {opensInNewTab}</VisuallyHidden>
      </a>{' '}
      <Basis {...url} />
    </>
  ) : (
    notStated.address
  )

type ProvenanceProps = { article: Article; corpus: Corpus }

/** What an article is and where it comes from, each with what that rests on. */
export const Provenance = ({ article, corpus }: ProvenanceProps) => {
  const { title, publisher, agency } = article
  return (
    <header className="provenance">
      <h3 className={title ? 'visually-hidden' : undefined}>{articleName(article)}</h3>
      <dl>
        <Row term={words.provenance.title}>
          {title ? (
            <>
              <span>{title.text}</span> <Basis {...title} />
            </>
          ) : (
            words.provenance.noTitle
          )}
        </Row>
        <Row term={words.provenance.publisher}>
          {publisher ? (
            <>
              <span>{publisher.name}</span> <Basis {...publisher} />
            </>
          ) : (
            notStated.publisher
          )}
        </Row>
        <Row term={words.provenance.published}>
          <Published article={article} corpus={corpus} />
        </Row>
        {agency && (
          <Row term={words.provenance.agency}>
            <span>{byId(corpus.people).get(agency.is)?.name ?? agency.is}</span>{' '}
            <Basis {...agency} />
          </Row>
        )}
        {article.ownLines.map(({ kind, start, exact }) => (
          <Row key={start} term={ownLines[kind]}>
            {words.verbatim(exact)}
          </Row>
        ))}
        <Row term={words.provenance.original}>
          <Address url={article.url} />
        </Row>
        <Row term={words.provenance.file}>{article.file}</Row>
      </dl>
    </header>
  )
}
