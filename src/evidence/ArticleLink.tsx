import { shortArticleName } from '#model/article-name.ts'
import { useExplorer } from '#store/explorer-context.tsx'
import { selectArticle, selectCorpus } from '#store/selectors.ts'
import { PassageLink } from './PassageLink.tsx'

export type ArticleLinkProps = {
  article: string
  /** First code unit of the words it opens at. */
  start: number
  /** What those words are to the one who looks for them. */
  words?: 'this passage' | 'these words'
}

/** An article by its short name; opens it at some words. Nothing where there is no such article. */
export const ArticleLink = ({ article: id, start, words = 'this passage' }: ArticleLinkProps) => {
  const { people } = useExplorer(selectCorpus)
  const article = useExplorer(selectArticle(id))
  if (!article) return null
  const name = shortArticleName(article, people)
  return (
    <PassageLink
      article={id}
      start={start}
      className="text-link"
      aria-label={`${name}: open at ${words}`}
    >
      {name}
    </PassageLink>
  )
}
