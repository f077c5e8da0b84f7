import { articleName, shortArticleName } from '#model/article-name.ts'
import type { Article, Corpus } from '#model/corpus.ts'
import { useExplorerStore } from '#store/explorer-context.tsx'
import type { ArticleLoad } from '#store/reader-slice.ts'
import * as words from '#words/article-view.ts'
import { article as articleIs, fetching } from '#words/reader.ts'
import { ArticleFacts } from './ArticleFacts.tsx'
import { ArticleText } from './ArticleText.tsx'
import type { Drawing } from './drawing.ts'
import { isChosen } from './drawing.ts'
import { Handle } from './Handle.tsx'
import { kinshipOf } from './kinship.ts'
import { MissingArticle } from './MissingArticle.tsx'
import type { Shared, Side } from './shared.ts'

type ComparisonColumnProps = {
  side: Side
  article: Article
  load: ArticleLoad | undefined
  /** What is chosen, and where one is in this column. */
  chosen: Pick<Drawing, 'selection' | 'start'>
  corpus: Corpus
  shared: readonly Shared[]
  /** Whether it is the one to be seen where there is room for one. */
  isShown: boolean
  onPress: (start: number) => void
}

const toDrawing = (props: ComparisonColumnProps): Drawing => {
  const { article, corpus, chosen, shared, onPress } = props
  const name = shortArticleName(article, corpus.people)
  return {
    corpus,
    ...chosen,
    handle: (marking) => {
      const kinship = kinshipOf(marking, shared)
      const spoken =
        kinship?.kind === 'shared'
          ? words.sharedPassage(kinship.number, shared.length, marking.label)
          : words.passageOnlyIn(name, marking.label)
      return (
        <Handle
          marking={marking}
          corpus={corpus}
          isChosen={isChosen(marking, chosen)}
          spoken={kinship ? spoken : marking.label}
          onPress={() => onPress(marking.start)}
        >
          {kinship && (
            <span
              className={`kin-${kinship.kind}`}
              data-tag={kinship.kind === 'shared' ? kinship.number : words.onlyHere}
            />
          )}
        </Handle>
      )
    },
    classOf: (marking) => {
      const kinship = kinshipOf(marking, shared)
      return kinship ? `passage-${kinship.kind}` : ''
    },
  }
}

const Text = (props: ComparisonColumnProps) => {
  const { article, load } = props
  const store = useExplorerStore()
  if (load?.status === 'ready') {
    return <ArticleText article={article} text={load.text} drawing={toDrawing(props)} />
  }
  if (load?.status === 'failed') {
    return (
      <MissingArticle article={article} onRetry={() => store.getState().retryArticle(article.id)} />
    )
  }
  return (
    <p role="status" className="reader-waiting">
      {fetching}
    </p>
  )
}

/** One of two articles that stand side by side, scrolling by itself. */
export const ComparisonColumn = (props: ComparisonColumnProps) => {
  const { side, article, corpus, isShown } = props
  return (
    <section
      className={`side-by-side-column ${isShown ? 'side-by-side-shown' : ''}`}
      aria-label={articleIs(shortArticleName(article, corpus.people))}
      data-side={side}
      tabIndex={-1}
    >
      <h3>{articleName(article)}</h3>
      <ArticleFacts article={article} corpus={corpus} />
      <Text {...props} />
    </section>
  )
}
