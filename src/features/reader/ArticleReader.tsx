import { useRef } from 'react'
import { shortArticleName } from '#model/article-name.ts'
import type { Article } from '#model/corpus.ts'
import type { Reading } from '#model/selection.ts'
import { useExplorer, useExplorerStore } from '#store/explorer-context.tsx'
import type { Explorer } from '#store/explorer.ts'
import type { ArticleLoad } from '#store/reader-slice.ts'
import { selectCorpus } from '#store/selectors.ts'
import { CloseIcon } from '#ui/icons.tsx'
import { TextButton } from '#ui/TextButton.tsx'
import { ArticleBody } from './ArticleBody.tsx'
import { Provenance } from './Provenance.tsx'
import { useEscape } from './use-escape.ts'
import { usePassageInView } from './use-passage-in-view.ts'

const selectLoad =
  (id: string) =>
  ({ texts }: Explorer): ArticleLoad | undefined =>
    texts[id]

const Loaded = ({ article, load }: { article: Article; load: ArticleLoad | undefined }) => {
  const store = useExplorerStore()
  if (load?.status === 'ready') return <ArticleBody article={article} text={load.text} />
  if (load?.status !== 'failed') return <p role="status">Fetching the article …</p>
  return (
    <p role="alert">
      The article did not come: {load.message}{' '}
      <TextButton onPress={() => store.getState().retryArticle(article.id)}>Try again</TextButton>
    </p>
  )
}

/** One article whole, with where it comes from and every passage marked. */
export const ArticleReader = ({ article, reading }: { article: Article; reading: Reading }) => {
  const store = useExplorerStore()
  const { people } = useExplorer(selectCorpus)
  const load = useExplorer(selectLoad(article.id))
  const name = shortArticleName(article, people)
  const reader = useRef<HTMLDivElement>(null)
  usePassageInView(reader, reading, load?.status === 'ready')
  useEscape(reader, store)
  return (
    <section ref={reader} className="reader" aria-label={`Article ${name}`} tabIndex={-1}>
      <p className="reader-bar">
        {name}
        <button
          type="button"
          className="reader-close"
          aria-label="Close the article"
          onClick={() => store.getState().closeReader()}
        >
          <CloseIcon />
        </button>
      </p>
      <Provenance article={article} />
      <Loaded article={article} load={load} />
    </section>
  )
}
