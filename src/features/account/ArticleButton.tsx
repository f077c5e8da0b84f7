import { articleName, shortArticleName } from '#model/article-name.ts'
import { useExplorer, useExplorerStore } from '#store/explorer-context.tsx'
import { selectArticle, selectCorpus } from '#store/selectors.ts'
import { TextButton } from '#ui/TextButton.tsx'

export type ArticleButtonProps = {
  article: string
  /** First code unit of the passage it opens at. */
  start: number
}

/** An article by its short name; opens it at a passage. */
export const ArticleButton = ({ article: id, start }: ArticleButtonProps) => {
  const store = useExplorerStore()
  const { people } = useExplorer(selectCorpus)
  const article = useExplorer(selectArticle(id))
  if (!article) return null
  const name = shortArticleName(article, people)
  return (
    <TextButton
      label={`${name}: open “${articleName(article)}” at this passage`}
      onPress={() => store.getState().openArticle(id, start)}
    >
      {name}
    </TextButton>
  )
}
