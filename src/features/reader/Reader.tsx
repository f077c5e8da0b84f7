import { byId } from '#model/lookup.ts'
import { useExplorer } from '#store/explorer-context.tsx'
import type { Explorer } from '#store/explorer.ts'
import { selectCorpus } from '#store/selectors.ts'
import { ArticleList } from './ArticleList.tsx'
import { ArticleReader } from './ArticleReader.tsx'
import { useWayBack } from './use-way-back.ts'
import './Reader.css'

const selectReading = ({ reading }: Explorer) => reading

/** The open article; while none is open, the list of all. */
export const Reader = () => {
  const { articles } = useExplorer(selectCorpus)
  const reading = useExplorer(selectReading)
  const goBack = useWayBack(reading)
  const article = reading ? byId(articles).get(reading.article) : undefined
  if (!reading || !article) return <ArticleList />
  return <ArticleReader key={article.id} article={article} reading={reading} goBack={goBack} />
}
