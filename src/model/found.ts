/** What a search for words found. The search itself is loaded on first use and made elsewhere. */
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
