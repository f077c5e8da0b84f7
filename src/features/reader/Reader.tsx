import { useExplorer } from '#store/explorer-context.tsx'
import { selectIsReading } from '#store/selectors.ts'
import { ArticleList } from './ArticleList.tsx'
import { OpenArticle } from './OpenArticle.tsx'
import { useWayBack } from './use-way-back.ts'

/** The open article; while none is open, the list of all. */
export const Reader = () => {
  const goBack = useWayBack()
  return useExplorer(selectIsReading) ? <OpenArticle goBack={goBack} /> : <ArticleList />
}
