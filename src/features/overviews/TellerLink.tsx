import type { ReactNode } from 'react'
import { PassageLink } from '#evidence/PassageLink.tsx'
import { shortArticleName } from '#model/article-name.ts'
import { useExplorer } from '#store/explorer-context.tsx'
import { selectArticle, selectCorpus } from '#store/selectors.ts'
import * as words from '#words/overviews.ts'

export type TellerLinkProps = {
  article: string
  /** First code unit of the passage it opens at; null for the top of the article. */
  start: number | null
  className: string
  /** What the article does there, to be heard. */
  label?: string
  /** What is seen; the short name of the article where nothing is given. */
  children?: ReactNode
}

/** A way into an article that tells something. */
export const TellerLink = (props: TellerLinkProps) => {
  const { article: id, start, className, label = words.open, children } = props
  const { people } = useExplorer(selectCorpus)
  const article = useExplorer(selectArticle(id))
  if (!article) return null
  const name = shortArticleName(article, people)
  const spoken = words.teller(name, label)
  return (
    <PassageLink
      article={id}
      start={start}
      className={className}
      aria-label={spoken}
      title={spoken}
    >
      {children ?? name}
    </PassageLink>
  )
}
