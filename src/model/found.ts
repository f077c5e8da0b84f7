/** What a search for words found. The search itself is loaded on first use and made elsewhere. */
import type { Corpus } from './corpus.ts'
import type { Filter } from './filter.ts'
import { facets } from './filter.ts'
import { byId } from './lookup.ts'
import type { Place } from './search-documents.ts'

export type Found = {
  /** 1 at the place in the corpus of each statement and event in which all words occur, else 0. */
  readonly statements: Uint8Array
  readonly events: Uint8Array
  /** Paragraphs in which all words occur, one of them outside of statements and tellings; in text order. */
  readonly places: readonly Place[]
  /** The words found, as they are compared: what to highlight with `findHits`. */
  readonly terms: ReadonlySet<string>
  /** Typed words, as they are compared, that occur nowhere and were found by others nearly like them. */
  readonly near: readonly string[]
}

/** Finds words in titles, statements and articles. The same object for words it was asked for lately. */
export type Search = (words: string) => Found

const others = facets.filter((facet) => facet !== 'articles' && facet !== 'agency')

/**
 * The places found that a filter lets pass. What is chosen among articles and agencies holds for them;
 * nothing says that they meet any other choice, so that one leaves none.
 */
export const placesWithin = (
  { places }: Found,
  filter: Filter,
  { articles }: Corpus,
): readonly Place[] => {
  if (others.some((facet) => filter[facet].length > 0)) return []
  const isWanted = ({ article: id }: Place): boolean => {
    const agency = byId(articles).get(id)?.agency?.is ?? ''
    return (
      (filter.articles.length === 0 || filter.articles.includes(id)) &&
      (filter.agency.length === 0 || filter.agency.includes(agency))
    )
  }
  return places.filter(isWanted)
}
