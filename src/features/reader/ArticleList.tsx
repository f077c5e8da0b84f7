import { articleName } from '#model/article-name.ts'
import type { Article, Corpus, Person } from '#model/corpus.ts'
import { counted } from '#model/counted.ts'
import { formatDating } from '#model/dating.ts'
import { byId } from '#model/lookup.ts'
import { carriersOf } from '#model/statement.ts'
import { useExplorer } from '#store/explorer-context.tsx'
import type { Explorer } from '#store/explorer.ts'
import { selectCorpus } from '#store/selectors.ts'
import './ArticleList.css'

const selectOpenArticle = ({ openArticle }: Explorer) => openArticle

const nameOf = (id: string, people: readonly Person[]): string => byId(people).get(id)?.name ?? id

const describe = (article: Article, { people, statements }: Corpus): string =>
  [
    article.publisher?.name ?? 'publisher not stated',
    ...(article.agency ? [`agency ${nameOf(article.agency.is, people)}`] : []),
    article.published ? formatDating(article.published) : 'date not stated',
    counted(
      statements.filter((statement) => carriersOf(statement).includes(article.id)).length,
      'statement',
    ),
  ].join(' · ')

/** The articles everything is taken from; each opens in the reader. */
export const ArticleList = () => {
  const corpus = useExplorer(selectCorpus)
  const openArticle = useExplorer(selectOpenArticle)
  return (
    <section className="article-list" aria-labelledby="article-list">
      <h2 id="article-list">The articles</h2>
      <ol>
        {corpus.articles.map((article) => (
          <li key={article.id}>
            <button type="button" onClick={() => openArticle(article.id, null)}>
              <span className="article-list-name">{articleName(article)}</span>
              <span className="article-list-source">{describe(article, corpus)}</span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  )
}
