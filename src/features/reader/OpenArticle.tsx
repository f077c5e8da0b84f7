import { byId } from '#model/lookup.ts'
import { useExplorer } from '#store/explorer-context.tsx'
import type { Explorer } from '#store/explorer.ts'
import { selectCorpus } from '#store/selectors.ts'
import { ArticleReader } from './ArticleReader.tsx'
import './Reader.css'

const selectReading = ({ reading }: Explorer) => reading

/** The article that is read; nothing while none is. `goBack` leads to where it was opened. */
export const OpenArticle = ({ goBack }: { goBack: () => void }) => {
  const { articles } = useExplorer(selectCorpus)
  const reading = useExplorer(selectReading)
  const article = reading && byId(articles).get(reading.article)
  if (!article) return null
  return <ArticleReader key={article.id} article={article} reading={reading} goBack={goBack} />
}
