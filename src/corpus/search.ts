/** The search over a corpus: loaded when somebody first searches. */
import MiniSearch from 'minisearch'
import type { Corpus } from '#model/corpus.ts'
import type { Found, Search } from '#model/found.ts'
import type { SearchDocument } from '#model/search-documents.ts'
import { documentAt, searchOptions } from '#model/search-documents.ts'
import { foldedWords } from '#model/words.ts'

type Index = MiniSearch<SearchDocument>
type Hit = ReturnType<Index['search']>[number]

/** Shorter words have too many neighbours. */
const shortestNear = 4
/** So many letters may differ, as a part of all. */
const nearness = 0.2
/** Parts of words shorter than this are found only while they are the last one typed. */
const shortestPart = 3

/** Whoever compares what is with what was asks for both by turns. */
const remembered = 20

const isInRest = ({ match }: Hit): boolean =>
  Object.values(match).some((fields) => fields.includes('rest'))

const toFound = (hits: readonly Hit[], near: readonly string[], corpus: Corpus): Found => {
  const statements = new Uint8Array(corpus.statements.length)
  const events = new Uint8Array(corpus.events.length)
  const found = hits.map((hit) => ({ hit, document: documentAt(corpus, Number(hit.id)) }))
  for (const { document } of found) {
    if (document?.kind === 'statement') statements[document.at] = 1
    if (document?.kind === 'event') events[document.at] = 1
  }
  return {
    statements,
    events,
    places: found
      .toSorted((a, b) => Number(a.hit.id) - Number(b.hit.id))
      .flatMap(({ hit, document }) =>
        document?.kind === 'place' && isInRest(hit) ? document.place : [],
      ),
    terms: new Set(hits.flatMap(({ terms }) => terms)),
    near,
  }
}

const find = (index: Index, words: string, corpus: Corpus): Found => {
  const typed = foldedWords(words)
  const isPart = (term: string, at: number): boolean =>
    term.length >= shortestPart || at === typed.length - 1
  const isUnknown = (term: string): boolean =>
    term.length >= shortestNear && index.search(term, { prefix: true, fuzzy: false }).length === 0
  const near = new Set(typed.filter(isUnknown))
  const hits = index.search(words, {
    combineWith: 'AND',
    prefix: isPart,
    fuzzy: (term) => (near.has(term) ? nearness : false),
  })
  return toFound(hits, hits.length === 0 ? [] : [...near], corpus)
}

/**
 * A search over an index that was built for this corpus. All words must occur, in any order; parts of
 * words are found from their beginning, and a word that occurs nowhere by others nearly like it.
 * Nothing is found by a text without words.
 */
export const createSearch = (indexJson: string, corpus: Corpus): Search => {
  const index: Index = MiniSearch.loadJSON(indexJson, searchOptions)
  const recent = new Map<string, Found>()
  return (words) => {
    const found = recent.get(words) ?? find(index, words, corpus)
    recent.set(words, found)
    const [oldest] = recent.keys()
    if (recent.size > remembered && oldest !== undefined) recent.delete(oldest)
    return found
  }
}
