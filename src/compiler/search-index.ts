import MiniSearch from 'minisearch'
import type { Corpus } from '#model/corpus.ts'
import type { SearchDocument } from '#model/search-documents.ts'
import { searchDocuments, searchOptions } from '#model/search-documents.ts'

/** The search index of a corpus as JSON: the same text for the same seeds. */
export function buildSearchIndex(corpus: Corpus, texts: ReadonlyMap<string, string>): string {
  const index = new MiniSearch<SearchDocument>(searchOptions)
  index.addAll(searchDocuments(corpus, texts))
  return JSON.stringify(index)
}
