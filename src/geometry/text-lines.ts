/** How much room words need, guessed from their letters so that nothing has to be measured. */

/** Letters as wide as high, between which a line may be broken. */
const square = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}'
// With the signs of these scripts, and letters and digits as wide as theirs.
const wide = new RegExp(`[${square}\\u3000-\\u30ff\\uff01-\\uff60]`, 'u')
// A sign stays with the letter before it, and an opening mark with the one after it.
const breaks = new RegExp(
  `(?= )|(?<=[^ \\p{Ps}\\p{Pi}])(?=[${square}])|(?<=[${square}])(?=[\\p{L}\\p{N}])`,
  'u',
)

/** What is not broken unless it is longer than a line; each with the space before it, if there is one. */
const unbroken = (text: string): readonly string[] => text.split(breaks)

/** Of the sans-serif: semibold at 12 px and at 11 px, and regular at 11 px. */
const typePx = { semibold: 12, smaller: 11, small: 10.3 } as const
export type Letter = keyof typeof typePx

// In ems, as in Arial and Helvetica in bold, the widest of those that the page may be set in. The
// regular ones of the small type are narrower, which its size above takes into account.
const emOf = (letter: string): number => {
  // None of them comes before Hangul, and most letters do.
  if (letter >= '\u1100' && wide.test(letter)) return 1
  if (/[\sijlI.,:;|!'’]/.test(letter)) return 0.29
  if (/[frt()-]/.test(letter)) return 0.37
  if (/[mwMW]/.test(letter)) return 0.9
  return /\p{Lu}/u.test(letter) ? 0.73 : 0.6
}

// What of a line may stay empty where a word is broken, with the hyphen.
const syllableEm = 1.8

/** About how wide the text is on one line, in px. */
export const textWidth = (text: string, letter: Letter = 'semibold'): number =>
  Array.from(text, emOf).reduce((sum, em) => sum + em, 0) * typePx[letter]

/** How wide its longest word can well be: in less room it might be broken inside. */
export const longestWord = (text: string, letter: Letter = 'semibold'): number =>
  Math.max(...unbroken(text).map((word) => textWidth(word.trimStart(), letter)))

/** How many lines the text takes in a width of px, broken between words; at least one. */
export const countLines = (text: string, widthPx: number, letter: Letter = 'semibold'): number => {
  const room = Math.max(typePx[letter], widthPx + 1e-6)
  const brokenRoom = Math.max(typePx[letter], room - syllableEm * typePx[letter])
  const space = textWidth(' ', letter)
  let lines = 1
  let used = 0
  for (const word of unbroken(text)) {
    const width = textWidth(word.trimStart(), letter)
    const gap = used > 0 && word.startsWith(' ') ? space : 0
    if (used > 0 && used + gap + width > room) {
      lines += 1
      used = 0
    }
    // A word longer than a line is broken within it, between syllables where they are known.
    const broken = width > room ? Math.ceil(width / brokenRoom) - 1 : 0
    lines += broken
    used += (used > 0 ? gap : 0) + width - broken * brokenRoom
  }
  return lines
}

/** As much of a ground fades at either end: what stands on it keeps clear of that. */
export const softPx = 8

/** What "hour not stated" takes over what stands on a ground. */
export const headingSize = { titleWidth: 84, height: 16 }
