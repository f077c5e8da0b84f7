import { useExplorer, useExplorerStore } from '#store/explorer-context.tsx'
import { selectRoot } from '#store/selectors.ts'
import type { PlaceLinkProps } from '#ui/PlaceLink.tsx'
import { PlaceLink } from '#ui/PlaceLink.tsx'
import { articleAddress } from './article-address.ts'

export type PassageLinkProps = Omit<PlaceLinkProps, 'href' | 'onPress'> & {
  article: string
  /** First code unit of the passage it opens at; null for the beginning of the article. */
  start: number | null
}

/** Opens an article in the reader; for all but a plain press, the page of the article. */
export const PassageLink = ({ article, start, ...link }: PassageLinkProps) => {
  const store = useExplorerStore()
  const root = useExplorer(selectRoot)
  return (
    <PlaceLink
      {...link}
      href={articleAddress(root, article, start)}
      onPress={() => store.getState().openArticle(article, start)}
    />
  )
}
