import type { ReactNode } from 'react'
import { articleName } from '#model/article-name.ts'
import type { Article, Corpus, Provenance } from '#model/corpus.ts'
import { formatDating } from '#model/dating.ts'
import { byId } from '#model/lookup.ts'
import { useExplorer, useExplorerStore } from '#store/explorer-context.tsx'
import { selectCorpus } from '#store/selectors.ts'
import { Basis } from './Basis.tsx'
import { contentsOf, describeAlone, describeContents } from './contents.ts'
import './ArticleList.css'

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
const ArticleFacts = ({ article, corpus }: { article: Article; corpus: Corpus }) => {
  const { record, publisher, agency, published } = article
  return (
    <ul className="article-list-facts">
      <Fact>{record}</Fact>
      <Fact grounds={publisher}>{publisher?.name ?? 'publisher not stated'}</Fact>
      {agency && (
        <Fact grounds={agency}>agency {byId(corpus.people).get(agency.is)?.name ?? agency.is}</Fact>
      )}
      <Fact grounds={published}>{published ? formatDating(published) : 'date not stated'}</Fact>
    </ul>
  )
}

const ArticleItem = ({ article }: { article: Article }) => {
  const store = useExplorerStore()
  const corpus = useExplorer(selectCorpus)
  const contents = contentsOf(article, corpus)
  return (
    <li>
      <h3>
        <button
          type="button"
          id={`article-${article.id}`}
          onClick={() => store.getState().openArticle(article.id, null)}
        >
          {articleName(article)}
        </button>
      </h3>
      <ArticleFacts article={article} corpus={corpus} />
      <p>{describeContents(contents)}</p>
      <p className="article-list-alone">{describeAlone(contents)}</p>
    </li>
  )
}

/** The articles everything is taken from; each opens in the reader. */
export const ArticleList = () => {
  const { articles } = useExplorer(selectCorpus)
  return (
    <section className="article-list" aria-labelledby="article-list">
      <h2 id="article-list">The articles</h2>
      <ol>
        {articles.map((article) => (
          <ArticleItem key={article.id} article={article} />
        ))}
      </ol>
    </section>
  )
}
