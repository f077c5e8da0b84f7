import { articleName, shortArticleName } from '#model/article-name.ts'
import type { Evidence } from '#model/corpus.ts'
import { useExplorer, useExplorerStore } from '#store/explorer-context.tsx'
import { selectArticle, selectCorpus } from '#store/selectors.ts'
import { TextButton } from '#ui/TextButton.tsx'

/** The article that gives an answer; opens it at the words. */
export const EvidenceButton = ({ evidence: { article: id, start } }: { evidence: Evidence }) => {
  const store = useExplorerStore()
  const { people } = useExplorer(selectCorpus)
  const article = useExplorer(selectArticle(id))
  if (!article) return null
  const name = shortArticleName(article, people)
  return (
    <TextButton
      label={`${name}: open “${articleName(article)}” at these words`}
      onPress={() => store.getState().openArticle(id, start)}
    >
      {name}
    </TextButton>
  )
}
