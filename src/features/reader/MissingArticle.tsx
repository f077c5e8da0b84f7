import type { Article, Corpus } from '#model/corpus.ts'
import type { Selection } from '#model/selection.ts'
import { byId } from '#model/lookup.ts'
import { toPieces } from '#model/wording.ts'
import { useExplorer } from '#store/explorer-context.tsx'
import { selectCorpus, selectSelection } from '#store/selectors.ts'
import * as words from '#words/reader.ts'
import { tryAgain } from '#words/waiting.ts'

/** The words of the chosen quote as this article gives them; they come with the page. */
const chosenWords = (article: Article, selection: Selection | null, corpus: Corpus) => {
  if (selection?.kind !== 'quote') return []
  const renderings = byId(corpus.statements).get(selection.id)?.renderings ?? []
  return toPieces(renderings.filter((rendering) => rendering.article === article.id)).flat()
}

type MissingArticleProps = { article: Article; onRetry: () => void }

/** Said where the text of an article did not come. What the page has of it stays to be read. */
export const MissingArticle = ({ article, onRetry }: MissingArticleProps) => {
  const corpus = useExplorer(selectCorpus)
  const pieces = chosenWords(article, useExplorer(selectSelection), corpus)
  return (
    <div className="reader-missing">
      <p role="alert">{words.missing}</p>
      <button type="button" className="reader-retry" onClick={onRetry}>
        {tryAgain}
      </button>
      {pieces.length > 0 && (
        <>
          <p>{words.quotedHere}</p>
          <blockquote>
            {pieces.map(({ start, lead, kind, text, trail }) => (
              <span key={start} className={`missing-${kind}`}>
                {lead}
                {text}
                {trail}
              </span>
            ))}
          </blockquote>
        </>
      )}
    </div>
  )
}
