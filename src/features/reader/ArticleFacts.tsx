import type { ReactNode } from 'react'
import type { Article, Corpus, Provenance } from '#model/corpus.ts'
import { formatDating } from '#model/dating.ts'
import { byId } from '#model/lookup.ts'
import { Basis } from './Basis.tsx'
import './ArticleFacts.css'

type FactProps = { children: ReactNode; grounds?: Provenance | null }

const Fact = ({ children, grounds }: FactProps) => (
  <li>
    {children}
    {grounds && (
      <>
        , <Basis {...grounds} />
      </>
    )}
  </li>
)

/** What an article is, and what each of that rests on. */
export const ArticleFacts = ({ article, corpus }: { article: Article; corpus: Corpus }) => {
  const { record, publisher, agency, published } = article
  return (
    <ul className="article-facts">
      <Fact>{record}</Fact>
      <Fact grounds={publisher}>{publisher?.name ?? 'publisher not stated'}</Fact>
      {agency && (
        <Fact grounds={agency}>agency {byId(corpus.people).get(agency.is)?.name ?? agency.is}</Fact>
      )}
      <Fact grounds={published}>{published ? formatDating(published) : 'date not stated'}</Fact>
    </ul>
  )
}
