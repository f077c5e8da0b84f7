import { articleName, shortArticleName } from '#model/article-name.ts'
import { useExplorer, useExplorerStore } from '#store/explorer-context.tsx'
import { selectArticle, selectCorpus } from '#store/selectors.ts'
import { TextButton } from '#ui/TextButton.tsx'

export type ArticleButtonProps = {
  article: string
  /** First code unit of the words it opens at. */
  start: number
  /** What those words are to the one who looks for them. */
  words?: 'this passage' | 'these words'
}

/** An article by its short name; opens it at some words. Nothing where there is no such article. */
export const ArticleButton = ({
  article: id,
  start,
  words = 'this passage',
}: ArticleButtonProps) => {
  const store = useExplorerStore()
  const { people } = useExplorer(selectCorpus)
  const article = useExplorer(selectArticle(id))
  if (!article) return null
  const name = shortArticleName(article, people)
  return (
    <TextButton
      label={`${name}: open “${articleName(article)}” at ${words}`}
      onPress={() => store.getState().openArticle(id, start)}
    >
      {name}
    </TextButton>
  )
}
