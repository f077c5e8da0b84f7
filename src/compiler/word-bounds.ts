/** Where words begin and end. Exact words that begin or end inside a word of the article are not its words. */

import { occurrences } from './find-anchor.ts'
import type { Stretch } from './stretch.ts'

/** Scripts that part words by spaces and glue nothing to them that an author would leave out. */
const scripts = ['Latin', 'Cyrillic', 'Greek', 'Armenian', 'Georgian', 'Devanagari', 'Bengali']
const spaced = scripts.map((script) => `\\p{Script=${script}}`).join('')
const wordBefore = new RegExp(`[${spaced}\\p{N}]\\p{M}*$`, 'u')
const wordAfter = new RegExp(`^[${spaced}\\p{N}]`, 'u')
/** Two words glued together, as in "the end.NextThe": a capital after a small letter begins another. */
const smallBefore = /\p{Ll}\p{M}*$/u
const capitalAfter = /^\p{Lu}/u

/** How much of the text around an offset decides: more than the longest cluster of code points. */
const reach = 64
const clusters = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/**
 * Whether an offset lies inside a word or inside one sign of several code points (a letter and its combining
 * marks, an emoji). Scripts that write words together, or glue particles to them, may be cut between signs.
 */
function cutsWord(text: string, offset: number): boolean {
  const from = Math.max(0, offset - reach)
  const before = text.slice(from, offset)
  const after = text.slice(offset, offset + reach)
  if (before === '' || after === '') return false
  if (clusters.segment(before + after).containing(before.length)?.index !== before.length)
    return true
  if (!wordBefore.test(before) || !wordAfter.test(after)) return false
  return !(smallBefore.test(before) && capitalAfter.test(after))
}

/** The words of a text that an exact stretch cuts at either end; empty where it cuts none. */
export function wordsCut(text: string, { start, end }: Stretch): string[] {
  return [...new Set([start, end])].filter((at) => cutsWord(text, at)).map((at) => wordAt(text, at))
}

/** What stands around an offset up to white space, marks and other signs, at most a line. */
function wordAt(text: string, offset: number): string {
  const before = /[^\s\p{P}]*$/u.exec(text.slice(Math.max(0, offset - reach), offset))
  const after = /^[^\s\p{P}]*/u.exec(text.slice(offset, offset + reach))
  return `${before?.[0] ?? ''}${after?.[0] ?? ''}`
}

/** Whether some words stand in a text letter by letter and as whole words. */
export const hasExactWords = (text: string, words: string): boolean =>
  occurrences(text, words).some((found) => wordsCut(text, found).length === 0)

const fold = (text: string) => text.normalize().toLowerCase().replaceAll(/\s+/g, ' ')

/** Whether some words stand in a text as whole words, whatever their case and the white space between them. */
export function hasWords(text: string, words: string): boolean {
  return hasExactWords(fold(text), fold(words))
}
