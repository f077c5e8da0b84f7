import { loadArticle } from '#corpus/load-corpus.ts'
import { loadView } from '#features/reader/late-view.ts'
import type { ArticleText } from '#model/corpus.ts'

/** The text of an article, as soon as what shows it is there too. Rejects where one of them does not come. */
export const loadReading = async (article: string): Promise<ArticleText> => {
  const [text] = await Promise.all([loadArticle(article), loadView()])
  return text
}
