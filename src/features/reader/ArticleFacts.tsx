import type { ReactNode } from 'react'
import { publishedHere } from '#geometry/publications.ts'
import type { Article, Corpus, Provenance } from '#model/corpus.ts'
import { byId } from '#model/lookup.ts'
import { formatPublished } from '#model/publication-date.ts'
import * as notStated from '#words/not-stated.ts'
import * as words from '#words/reader.ts'
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

type ArticleFactsProps = { article: Article; corpus: Corpus }

const PublishedFact = ({ article, corpus }: ArticleFactsProps) => {
  const { published } = article
  if (!published) return <Fact>{notStated.date}</Fact>
  const here = publishedHere(article, corpus.visit)
  return (
    <Fact grounds={published}>
      {here === null
        ? formatPublished(published)
        : words.publishedAt(formatPublished(published), here)}
    </Fact>
  )
}

/** What an article is, and what each of that rests on. */
export const ArticleFacts = ({ article, corpus }: ArticleFactsProps) => {
  const { record, publisher, agency } = article
  return (
    <ul className="article-facts">
      <Fact>{record}</Fact>
      <Fact grounds={publisher}>{publisher?.name ?? notStated.publisher}</Fact>
      {agency && (
        <Fact grounds={agency}>
          {words.agencyIs(byId(corpus.people).get(agency.is)?.name ?? agency.is)}
        </Fact>
      )}
      <PublishedFact article={article} corpus={corpus} />
    </ul>
  )
}
