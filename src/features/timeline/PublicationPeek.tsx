import { publicationsOf } from '#geometry/publications.ts'
import { articleName } from '#model/article-name.ts'
import { useExplorer } from '#store/explorer-context.tsx'
import { selectCorpus } from '#store/selectors.ts'
import { Sentence } from '#ui/Sentence.tsx'
import { publicationPeek } from '#words/timeline.ts'

/** An article, and all that is known of when it appeared. */
export const PublicationPeek = ({ article: id }: { article: string }) => {
  const publication = publicationsOf(useExplorer(selectCorpus)).find(
    ({ article }) => article.id === id,
  )
  if (!publication) return null
  const { article, name, words } = publication
  return (
    <>
      <p className="peek-words">{articleName(article)}</p>
      <p className="peek-facts">
        <Sentence of={publicationPeek(<b>{name}</b>, words)} />
      </p>
    </>
  )
}
