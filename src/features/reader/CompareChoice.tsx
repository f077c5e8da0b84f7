import { shortArticleName } from '#model/article-name.ts'
import type { Article, Corpus } from '#model/corpus.ts'
import { useExplorerStore } from '#store/explorer-context.tsx'
import { compareWith, sharedStatements } from '#words/article-view.ts'
import { sharedBy } from './shared.ts'

type CompareChoiceProps = { article: Article; corpus: Corpus }

/** The other articles with what each shares with this one; those that share anything can be read beside. */
export const CompareChoice = ({ article, corpus }: CompareChoiceProps) => {
  const store = useExplorerStore()
  const others = corpus.articles.filter(({ id }) => id !== article.id)
  if (others.length === 0) return null
  return (
    <details className="compare-choice needs-scripts">
      <summary>{compareWith}</summary>
      <ul>
        {others.map((other) => {
          const shared = sharedBy(article, other, corpus).length
          return (
            <li key={other.id}>
              <button
                type="button"
                disabled={shared === 0}
                onClick={() => store.getState().compareWith(other.id)}
              >
                {shortArticleName(other, corpus.people)}
                <small>{sharedStatements(shared)}</small>
              </button>
            </li>
          )
        })}
      </ul>
    </details>
  )
}
