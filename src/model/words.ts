/**
 * Words as a search sees them: without case and accents, and without what an apostrophe cuts off, so
 * that "Reed’s" is "reed" and "l’accord" is "accord".
 */

/** A word of a text: `[start, end)` in UTF-16 code units, and the word as it is compared. */
export type Word = { readonly start: number; readonly end: number; readonly folded: string }

const word = /[\p{L}\p{M}\p{N}]+/gu
const afterApostrophe = /\p{L}['’]$/u
const beforeApostrophe = /^['’]\p{L}/u

// Letters that no accent can be taken from.
const plain: ReadonlyMap<string, string> = new Map(
  Object.entries({ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', ł: 'l', ı: 'i', þ: 'th' }),
)

/** A word as it is compared: small letters without accents. */
export const foldWord = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ßæœøđðłıþ]/g, (letter) => plain.get(letter) ?? letter)

const isCutOff = (text: string, start: number, end: number): boolean =>
  end - start === 1 &&
  (afterApostrophe.test(text.slice(Math.max(0, start - 3), start)) ||
    beforeApostrophe.test(text.slice(end, end + 3)))

/** The words of a text, in order. */
export const wordsIn = (text: string): readonly Word[] =>
  [...text.matchAll(word)].flatMap(({ 0: letters, index: start }) => {
    const end = start + letters.length
    const folded = isCutOff(text, start, end) ? '' : foldWord(letters)
    return folded === '' ? [] : [{ start, end, folded }]
  })

/** The words of a text as they are compared, in order. */
export const foldedWords = (text: string): string[] => wordsIn(text).map(({ folded }) => folded)

/** The words of a text that are among these terms: where to highlight it. */
export const findHits = (text: string, terms: ReadonlySet<string>): readonly Word[] =>
  terms.size === 0 ? [] : wordsIn(text).filter(({ folded }) => terms.has(folded))
