import search from 'approx-string-match'
import { linesOf, positionOf } from './source-position.ts'

/** The stretch of a text most like some words that do not stand in it. */
export type NearestPassage = { exact: string; line: number; percent: number }

/** Beyond this share of wrong letters a likeness helps nobody. */
const mostErrors = 0.4

/** A search costs words × text; what is this long is told by its first part as well. */
const longestSearched = 240

/**
 * The passage that differs from `words` in the fewest letters, with its line (from 1) and likeness
 * in whole per cent, at most 99; null where less than three fifths agree. Used in messages only:
 * likeness never decides where words stand.
 */
export function nearestPassage(text: string, words: string): NearestPassage | null {
  const pattern = words.slice(0, longestSearched)
  const matches = search(text, pattern, Math.floor(pattern.length * mostErrors))
  const best = matches.reduce<(typeof matches)[number] | null>(
    (least, match) => (least === null || match.errors < least.errors ? match : least),
    null,
  )
  if (best === null) return null
  return {
    exact: text.slice(best.start, best.end).trim(),
    line: positionOf(linesOf(text), best.start).line,
    percent: Math.min(99, Math.round(100 * (1 - best.errors / pattern.length))),
  }
}
