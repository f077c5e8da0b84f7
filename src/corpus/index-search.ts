import MiniSearch from 'minisearch'
import type { Search } from '#model/found.ts'
import type { SearchDocument } from '#model/search-documents.ts'
import { searchDocuments, searchOptions } from '#model/search-documents.ts'
import { corpus, loadArticle } from './load-corpus.ts'
import { createSearch } from './search.ts'

/** The search over the compiled visit, indexed here: for a page that has all texts anyway, and less to load. */
export async function indexSearch(): Promise<Search> {
  const texts = await Promise.all(corpus.articles.map(({ id }) => loadArticle(id)))
  const index = new MiniSearch<SearchDocument>(searchOptions)
  index.addAll(searchDocuments(corpus, new Map(texts.map(({ id, text }) => [id, text]))))
  return createSearch(JSON.stringify(index), corpus)
}
