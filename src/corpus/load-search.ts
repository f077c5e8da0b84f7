import type { Search } from '#model/found.ts'
import { corpus } from './load-corpus.ts'

/** The search over the compiled visit, loaded when it is first asked for. Rejects where it does not come. */
export async function loadSearch(): Promise<Search> {
  const [{ createSearch }, { searchIndex }] = await Promise.all([
    import('./search.ts'),
    import('virtual:corpus/search'),
  ])
  return createSearch(searchIndex, corpus)
}
