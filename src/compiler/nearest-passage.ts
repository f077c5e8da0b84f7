import search from 'approx-string-match'
import { linesOf, positionOf } from './source-position.ts'

/** The stretch of a text most like some words that do not stand in it. */
export type NearestPassage = {
  exact: string
  line: number
  /** Likeness in whole per cent, at most 99. */
  percent: number
  /** Where the two first differ, by code points, because marks and spaces can look the same. */
  unlike: string | null
  /** How many code units the two have in common before they differ. */
  agrees: number
}

/** Beyond this share of wrong letters a likeness helps nobody. */
const mostErrors = 0.4

/** A search costs words × text; what is this long is told by its first part as well. */
const longestSearched = 240

/**
 * The passage that differs from `words` in the fewest letters, with its line (from 1) and likeness;
 * null where less than three fifths agree. Used in messages only:
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
  const exact = text.slice(best.start, best.end).trim()
  return {
    exact,
    line: positionOf(linesOf(text), best.start).line,
    percent: Math.min(99, Math.round(100 * (1 - best.errors / pattern.length))),
    unlike: firstDifference(pattern, exact),
    agrees: commonLength(pattern, exact),
  }
}

function commonLength(left: string, right: string): number {
  let length = 0
  while (length < left.length && left.charAt(length) === right.charAt(length)) length += 1
  return length
}

/** "“ (U+201C) where the article has \" (U+0022)"; null where one is the beginning of the other. */
function firstDifference(words: string, exact: string): string | null {
  const theirs = Array.from(exact)
  const ours = Array.from(words)
  const at = ours.findIndex((point, index) => point !== theirs[index])
  const [mine, article] = [ours[at], theirs[at]]
  if (mine === undefined || article === undefined) return null
  return `${nameOf(mine)} where the article has ${nameOf(article)}`
}

function nameOf(point: string): string {
  const code = (point.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
  return /[\s\p{M}\p{C}]/u.test(point) ? `U+${code}` : `${point} (U+${code})`
}
