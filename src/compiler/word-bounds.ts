/** Where words begin and end. Exact words that begin or end inside a word of the article are not its words. */

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
export function cutsWord(text: string, offset: number): boolean {
  const from = Math.max(0, offset - reach)
  const before = text.slice(from, offset)
  const after = text.slice(offset, offset + reach)
  if (before === '' || after === '') return false
  if (clusters.segment(before + after).containing(before.length)?.index !== before.length)
    return true
  if (!wordBefore.test(before) || !wordAfter.test(after)) return false
  return !(smallBefore.test(before) && capitalAfter.test(after))
}

const fold = (text: string) => text.normalize().toLowerCase().replaceAll(/\s+/g, ' ')

/** Whether some words stand in a text as whole words, whatever their case and the white space between them. */
export function hasWords(text: string, words: string): boolean {
  const [folded, wanted] = [fold(text), fold(words)]
  for (let at = folded.indexOf(wanted); at !== -1; at = folded.indexOf(wanted, at + 1)) {
    if (!cutsWord(folded, at) && !cutsWord(folded, at + wanted.length)) return true
  }
  return false
}
