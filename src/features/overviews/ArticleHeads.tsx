import { articleSource } from '#model/article-name.ts'
import type { Article } from '#model/corpus.ts'
import { useExplorer } from '#store/explorer-context.tsx'
import { selectCorpus } from '#store/selectors.ts'
import { toldBy } from '#words/overviews.ts'

const ArticleHead = ({ article }: { article: Article }) => {
  const { people } = useExplorer(selectCorpus)
  const source = articleSource(article, people)
  return (
    <th scope="col">
      <span className="on-end">
        <b>{article.record}</b>
        {source !== null && ` ${source}`}
      </span>
    </th>
  )
}

/** The head of a table with a column for each article. */
export const ArticleHeads = ({ rows }: { rows: string }) => {
  const { articles } = useExplorer(selectCorpus)
  return (
    <thead>
      <tr>
        <th scope="col">{rows}</th>
        {articles.map((article) => (
          <ArticleHead key={article.id} article={article} />
        ))}
        <th scope="col">
          <span className="on-end">{toldBy}</span>
        </th>
      </tr>
    </thead>
  )
}
