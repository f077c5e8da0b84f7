import type { ReactNode } from 'react'
import { publishedHere } from '#geometry/publications.ts'
import { articleName } from '#model/article-name.ts'
import type { Article, Corpus } from '#model/corpus.ts'
import { byId } from '#model/lookup.ts'
import { formatPublished } from '#model/publication-date.ts'
import { AwayIcon } from '#ui/icons.tsx'
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx'
import { Basis } from './Basis.tsx'
import { ownLineNames } from './own-lines.ts'

const Row = ({ term, children }: { term: string; children: ReactNode }) => (
  <div>
    <dt>{term}</dt>
    <dd>{children}</dd>
  </div>
)

type PublishedProps = { article: Article; corpus: Corpus }

const Published = ({ article, corpus: { visit } }: PublishedProps) => {
  const { published } = article
  if (!published) return 'date not stated'
  const here = publishedHere(article, visit)
  return (
    <>
      <span>{formatPublished(published)}</span> {here !== null && <span>{here}</span>}{' '}
      {published.words !== null && <span className="as-put">as written: “{published.words}”</span>}{' '}
      <Basis {...published} />
    </>
  )
}

const Address = ({ url }: Pick<Article, 'url'>) =>
  url ? (
    <>
      <a href={url.is} target="_blank" rel="noopener">
        {new URL(url.is).hostname} <AwayIcon />
        <VisuallyHidden> (opens in a new tab)</VisuallyHidden>
      </a>{' '}
      <Basis {...url} />
    </>
  ) : (
    'address not stated'
  )

type ProvenanceProps = { article: Article; corpus: Corpus }

/** What an article is and where it comes from, each with what that rests on. */
export const Provenance = ({ article, corpus }: ProvenanceProps) => {
  const { title, publisher, agency } = article
  return (
    <header className="provenance">
      <h3 className={title ? 'visually-hidden' : undefined}>{articleName(article)}</h3>
      <dl>
        <Row term="Title">
          {title ? (
            <>
              <span>{title.text}</span> <Basis {...title} />
            </>
          ) : (
            'no title in the text'
          )}
        </Row>
        <Row term="Publisher">
          {publisher ? (
            <>
              <span>{publisher.name}</span> <Basis {...publisher} />
            </>
          ) : (
            'publisher not stated'
          )}
        </Row>
        <Row term="Published">
          <Published article={article} corpus={corpus} />
        </Row>
        {agency && (
          <Row term="Agency">
            <span>{byId(corpus.people).get(agency.is)?.name ?? agency.is}</span>{' '}
            <Basis {...agency} />
          </Row>
        )}
        {article.ownLines.map(({ kind, start, exact }) => (
          <Row key={start} term={ownLineNames[kind]}>
            “{exact}”
          </Row>
        ))}
        <Row term="Original">
          <Address url={article.url} />
        </Row>
        <Row term="File">{article.file}</Row>
      </dl>
    </header>
  )
}
