import type { ReactNode } from 'react'
import { articleName } from '#model/article-name.ts'
import type { Article, BlockKind, Corpus } from '#model/corpus.ts'
import { formatDating } from '#model/dating.ts'
import { byId } from '#model/lookup.ts'
import { AwayIcon } from '#ui/icons.tsx'
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx'
import { Basis } from './Basis.tsx'

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
      {published.words !== null && <span className="as-put">as written: “{published.words}”</span>}{' '}
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

const ownLines: Readonly<Partial<Record<BlockKind, string>>> = {
  dateline: 'Dateline',
  byline: 'Byline',
  timestamp: 'Time stamp',
  credit: 'Credit',
}

/** What the article says of itself, word by word. */
const OwnLines = ({ article, text }: { article: Article; text: string }) =>
  article.blocks.map(({ kind, start, end }) => {
    const term = ownLines[kind]
    return (
      term !== undefined && (
        <Row key={start} term={term}>
          “{text.slice(start, end)}”
        </Row>
      )
    )
  })

type ProvenanceProps = { article: Article; text: string; corpus: Corpus }

/** What an article is and where it comes from, each with what that rests on. */
export const Provenance = ({ article, text, corpus }: ProvenanceProps) => {
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
          <Published published={article.published} />
        </Row>
        {agency && (
          <Row term="Agency">
            <span>{byId(corpus.people).get(agency.is)?.name ?? agency.is}</span>{' '}
            <Basis {...agency} />
          </Row>
        )}
        <OwnLines article={article} text={text} />
        <Row term="Original">
          <Address url={article.url} />
        </Row>
        <Row term="File">{article.file}</Row>
      </dl>
    </header>
  )
}
