import type { ReactNode } from 'react'
import { articleName } from '#model/article-name.ts'
import type { Article, Provenance as Grounds } from '#model/corpus.ts'
import { formatDating } from '#model/dating.ts'
import { useExplorer } from '#store/explorer-context.tsx'
import { selectCorpus } from '#store/selectors.ts'
import { AwayIcon } from '#ui/icons.tsx'
import { Note } from '#ui/Note.tsx'
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx'
import { nameOf } from './markings.ts'
import './Provenance.css'

const Basis = ({ basis, because }: Grounds) => {
  switch (basis) {
    case 'stated':
      return <span className="basis">stated</span>
    case 'record':
      return <span className="basis">from the record line</span>
    case 'inferred':
      return <Note label="inferred">{because}</Note>
  }
}

const Row = ({ term, children }: { term: string; children: ReactNode }) => (
  <div>
    <dt>{term}</dt>
    <dd>{children}</dd>
  </div>
)

const Published = ({ published }: Pick<Article, 'published'>) =>
  published ? (
    <>
      <span>{formatDating(published)}</span>{' '}
      {published.words !== null && <span className="as-put">as written: {published.words}</span>}{' '}
      <Basis {...published} />
    </>
  ) : (
    'date not stated'
  )

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

/** What an article is and where it comes from, each with what that rests on. */
export const Provenance = ({ article }: { article: Article }) => {
  const corpus = useExplorer(selectCorpus)
  const { title, publisher, agency } = article
  return (
    <header className="provenance">
      <h3>{articleName(article)}</h3>
      <dl>
        <Row term="Title">{title ? <Basis {...title} /> : 'no title in the text'}</Row>
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
          <Published published={article.published} />
        </Row>
        {agency && (
          <Row term="Agency">
            <span>{nameOf(agency.is, corpus)}</span> <Basis {...agency} />
          </Row>
        )}
        <Row term="Original">
          <Address url={article.url} />
        </Row>
        <Row term="File">{article.file}</Row>
      </dl>
    </header>
  )
}
