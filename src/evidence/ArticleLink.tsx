import { shortArticleName } from '#model/article-name.ts'
import { useExplorer } from '#store/explorer-context.tsx'
import { selectArticle, selectCorpus } from '#store/selectors.ts'
import { openAtPassage, openAtWords } from '#words/evidence.ts'
import { PassageLink } from './PassageLink.tsx'

export type ArticleLinkProps = {
  article: string
  /** First code unit of the words it opens at. */
  start: number
  /** What those words are to the one who looks for them. */
  at?: 'passage' | 'words'
}

/** An article by its short name; opens it at some words. Nothing where there is no such article. */
export const ArticleLink = ({ article: id, start, at = 'passage' }: ArticleLinkProps) => {
  const { people } = useExplorer(selectCorpus)
  const article = useExplorer(selectArticle(id))
  if (!article) return null
  const name = shortArticleName(article, people)
  const open = at === 'words' ? openAtWords : openAtPassage
  return (
    <PassageLink article={id} start={start} className="text-link" aria-label={open(name)}>
      {name}
    </PassageLink>
  )
}
