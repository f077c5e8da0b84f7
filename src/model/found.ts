/** What a search for words found. The search itself is loaded on first use and made elsewhere. */

/** A paragraph of an article with words that are no part of a statement or of an event's telling. */
type FoundPlace = {
  readonly article: string
  /** The block of the article in which they stand. */
  readonly start: number
  readonly end: number
}

export type Found = {
  /** 1 at the place in the corpus of each statement and event in which all words occur, else 0. */
  readonly statements: Uint8Array
  readonly events: Uint8Array
  /** By article, in text order. */
  readonly places: readonly FoundPlace[]
  /** The words found as `foldWord` gives them: what to highlight. */
  readonly terms: ReadonlySet<string>
  /** Typed words that occur nowhere and were found by others nearly like them. */
  readonly near: readonly string[]
}
