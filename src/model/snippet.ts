/** The words around a hit, for a list of what was found. */
import type { Corpus } from './corpus.ts'
import type { Place, Stretch } from './search-documents.ts'
import { stretchesIn } from './search-documents.ts'
import type { Word } from './words.ts'
import { findHits } from './words.ts'

export type Snippet = {
  /** The first code unit of the hit in its article. */
  readonly start: number
  /** Whole words around it, white space evened out; "…" where more of the paragraph is left out. */
  readonly words: string
}

const [before, after] = [60, 110]

const isOutside = ({ start, end }: Stretch, stretches: readonly Stretch[]): boolean =>
  stretches.every((stretch) => end <= stretch.start || start >= stretch.end)

/** The first hit that no statement or event contains; else the first. */
const firstHit = (hits: readonly Word[], stretches: readonly Stretch[]): Word | undefined =>
  hits.find((hit) => isOutside(hit, stretches)) ?? hits[0]

const startOfWord = (text: string, from: number, hit: number): number => {
  if (from <= 0) return 0
  const space = text.slice(from, hit).search(/\s/)
  return space < 0 ? hit : from + space + 1
}

const endOfWord = (text: string, to: number, hit: number): number => {
  if (to >= text.length) return text.length
  const kept = text.slice(hit, to).search(/\s\S*$/)
  return kept < 0 ? hit : hit + kept
}

/** What stands around the first hit of a found paragraph; its beginning where it holds none. */
export const toSnippet = (
  place: Place,
  articleText: string,
  terms: ReadonlySet<string>,
  corpus: Corpus,
): Snippet => {
  const text = articleText.slice(place.start, place.end)
  const hits = findHits(text, terms).map((hit) => ({
    ...hit,
    start: hit.start + place.start,
    end: hit.end + place.start,
  }))
  const hit = firstHit(hits, stretchesIn(corpus, place.article)) ?? {
    start: place.start,
    end: place.start,
  }
  const [start, end] = [hit.start - place.start, hit.end - place.start]
  const from = startOfWord(text, start - before, start)
  const to = endOfWord(text, end + after, end)
  const words = text.slice(from, to).replace(/\s+/g, ' ').trim()
  return {
    start: hit.start,
    words: `${from > 0 ? '… ' : ''}${words}${to < text.length ? ' …' : ''}`,
  }
}
