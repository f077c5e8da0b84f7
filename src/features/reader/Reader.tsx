import { byId } from '#model/lookup.ts'
import { useExplorer } from '#store/explorer-context.tsx'
import type { Explorer } from '#store/explorer.ts'
import { selectCorpus } from '#store/selectors.ts'
import { ArticleReader } from './ArticleReader.tsx'
import './Reader.css'

const selectReading = ({ reading }: Explorer) => reading

/** The open article; nothing while none is open. */
export const Reader = () => {
  const { articles } = useExplorer(selectCorpus)
  const reading = useExplorer(selectReading)
  const article = reading ? byId(articles).get(reading.article) : undefined
  if (!reading || !article) return null
  return (
    <article className="reader-panel" aria-label="Article">
      <ArticleReader key={article.id} article={article} reading={reading} />
    </article>
  )
}
