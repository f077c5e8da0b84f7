import type { ReactNode } from 'react'
import { shortArticleName } from '#model/article-name.ts'
import { useExplorer, useExplorerStore } from '#store/explorer-context.tsx'
import { selectArticle, selectCorpus } from '#store/selectors.ts'

export type PassageButtonProps = {
  article: string
  /** First code unit of the passage it opens at; null for the top of the article. */
  start: number | null
  className: string
  /** What the article does there, to be heard. */
  label?: string
  /** What is seen; the short name of the article where nothing is given. */
  children?: ReactNode
}

/** A way into an article. */
export const PassageButton = (props: PassageButtonProps) => {
  const { article: id, start, className, label = 'open', children } = props
  const store = useExplorerStore()
  const { people } = useExplorer(selectCorpus)
  const article = useExplorer(selectArticle(id))
  if (!article) return null
  const name = shortArticleName(article, people)
  const spoken = `${name}: ${label}`
  return (
    <button
      type="button"
      className={className}
      aria-label={spoken}
      title={spoken}
      onClick={() => store.getState().openArticle(id, start)}
    >
      {children ?? name}
    </button>
  )
}
