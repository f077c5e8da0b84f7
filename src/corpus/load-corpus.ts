import { articleTexts, corpus as compiled } from 'virtual:corpus'
import type { ArticleText, Corpus } from '#model/corpus.ts'

/** The compiled visit. (Typed here: the virtual module is known to this room alone.) */
export const corpus: Corpus = compiled

/**
 * The text of one article, loaded when it is first asked for. Rejects where there is no such article, or
 * where its part of the page cannot be loaded; asking again then tries again.
 */
export async function loadArticle(id: string): Promise<ArticleText> {
  const load = Object.hasOwn(articleTexts, id) ? articleTexts[id] : undefined
  if (load === undefined) throw new Error(`There is no article "${id}" in this corpus.`)
  const { text } = await load()
  return { id, text }
}
