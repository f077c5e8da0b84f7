/** The texts of articles, for whoever needs several at once. */
import type { ExplorerStore } from '#store/create-explorer-store.ts'
import type { Explorer } from '#store/explorer.ts'

/** The texts by id once all are there, null before; throws what was said of one that did not come. */
const readTexts = (
  { texts }: Pick<Explorer, 'texts'>,
  articles: readonly string[],
): ReadonlyMap<string, string> | null => {
  const found = new Map<string, string>()
  for (const article of articles) {
    const load = texts[article]
    if (load?.status === 'failed') throw new Error(load.message)
    if (load?.status === 'ready') found.set(article, load.text)
  }
  return found.size === articles.length ? found : null
}

/** Asks for the texts of these articles; rejects where one does not come. */
export const whenTexts = (
  store: ExplorerStore,
  articles: readonly string[],
): Promise<ReadonlyMap<string, string>> =>
  new Promise((resolve, reject) => {
    for (const article of articles) store.getState().retryArticle(article)
    const look = (): boolean => {
      try {
        const texts = readTexts(store.getState(), articles)
        if (texts) resolve(texts)
        return texts !== null
      } catch (reason) {
        reject(reason instanceof Error ? reason : new Error(String(reason)))
        return true
      }
    }
    if (look()) return
    const unsubscribe = store.subscribe(() => {
      if (look()) unsubscribe()
    })
  })
