/**
 * The address of a passage in the page an article was published on: a text fragment, by which a browser
 * finds the words there, scrolls to them and marks them (WICG, URL Fragment Text Directives).
 */
import type { Stretch } from './segments.ts'

// What is longer is given by its first and last words, which may lie in different paragraphs there.
const longestExact = 250
const wordsAtEnds = 6
const wordsAround = 4

/** The commas and hyphens of the words are encoded: those of a directive have a meaning of their own. */
const encode = (words: string): string => encodeURIComponent(words).replaceAll('-', '%2D')

const wordsOf = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== '')

const joined = (words: readonly string[]): string => words.join(' ')

/** As browsers compare: without regard to case, white space counting one. */
const fold = (text: string): string => joined(wordsOf(text)).toLowerCase()

/** Only whole words are found, so a word that the edge of a passage cuts has to go. */
const isWord = (letter: string | undefined): boolean => /[\p{L}\p{N}]/u.test(letter ?? ' ')

const trimCutWords = (text: string, { start, end }: Stretch): string => {
  const words = text.slice(start, end)
  const isCutBefore = isWord(text[start - 1]) && isWord(text[start])
  const isCutAfter = isWord(text[end - 1]) && isWord(text[end])
  const headless = isCutBefore ? words.replace(/^[\p{L}\p{N}]+/u, '') : words
  return isCutAfter ? headless.replace(/[\p{L}\p{N}]+$/u, '') : headless
}

// Two sentences without a space between: files lose the breaks between paragraphs.
const glue = /\p{L}[.?!]["”]?\p{Lu}/u

/** The words right before the end of a text, no further back than its last paragraph. */
const lastWords = (text: string): string => {
  const words = wordsOf(text.split('\n').at(-1) ?? '').slice(-wordsAround)
  return joined(words.slice(words.findLastIndex((word) => glue.test(word)) + 1))
}

/** The words a text begins with, no further on than its first paragraph. */
const firstWords = (text: string): string => {
  const words = wordsOf(text.split('\n')[0] ?? '').slice(0, wordsAround)
  const glued = words.findIndex((word) => glue.test(word))
  return joined(glued === -1 ? words : words.slice(0, glued))
}

type Terms = { start: string; end: string | null }

const toTerms = (passage: string): Terms => {
  const words = wordsOf(passage)
  const isShort = passage.length <= longestExact && !passage.includes('\n')
  if (isShort || words.length <= 2 * wordsAtEnds) return { start: joined(words), end: null }
  return { start: joined(words.slice(0, wordsAtEnds)), end: joined(words.slice(-wordsAtEnds)) }
}

const occursIn = (text: string, words: string): boolean => words !== '' && text.includes(words)

/** The words around a passage, where it could be taken for another stretch of the text. */
const toContext = (text: string, { start, end }: Stretch, terms: Terms) => {
  const before = text.slice(0, start)
  const after = text.slice(end)
  const isRepeated =
    occursIn(fold(before), fold(terms.start)) ||
    (terms.end === null && occursIn(fold(after), fold(terms.start)))
  if (!isRepeated) return { prefix: '', suffix: '' }
  return { prefix: lastWords(before), suffix: firstWords(after) }
}

/** `prefix-,start,end,-suffix` of one stretch; empty where no whole word is left of it. */
const toDirective = (text: string, stretch: Stretch): string => {
  const passage = trimCutWords(text, stretch)
  const terms = toTerms(passage)
  if (!/[\p{L}\p{N}]/u.test(terms.start)) return ''
  const { prefix, suffix } = toContext(text, stretch, terms)
  return [
    ...(prefix === '' ? [] : [`${encode(prefix)}-`]),
    encode(terms.start),
    ...(terms.end === null ? [] : [encode(terms.end)]),
    ...(suffix === '' ? [] : [`-${encode(suffix)}`]),
  ].join(',')
}

/**
 * The address with a directive for each stretch of the text, in order; a fragment that the address has
 * stays in front. Without a stretch that has a whole word it is the address as it was.
 */
export const toPassageAddress = (
  address: string,
  text: string,
  stretches: readonly Stretch[],
): string => {
  const directives = stretches
    .map((stretch) => toDirective(text, stretch))
    .filter((directive) => directive !== '')
    .map((directive) => `text=${directive}`)
  if (directives.length === 0) return address
  return `${address}${address.includes('#') ? '' : '#'}:~:${directives.join('&')}`
}
