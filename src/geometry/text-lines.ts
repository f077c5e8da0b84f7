/** How much room words need, guessed from their letters so that nothing has to be measured. */

/** Px of a letter of the sans-serif: semibold at 12 px, and 11 px. Wide enough for all but capitals. */
const letterPx = { semibold: 6.9, small: 5.9 } as const
// So many letters of a line may stay empty where a word is broken, with the hyphen.
const syllable = 3
type Letter = keyof typeof letterPx

/** About how wide the text is on one line. */
export const textWidth = (text: string, letter: Letter = 'semibold'): number =>
  text.length * letterPx[letter]

// Over a whole text wide letters and narrow ones even out; in one word they need not. Bold, in ems.
const emOf = (letter: string): number => {
  if (/[filjrtI.,:;'’-]/.test(letter)) return 0.35
  if (/[mwMW]/.test(letter)) return 0.95
  return /\p{Lu}/u.test(letter) ? 0.76 : 0.62
}
const typePx = { semibold: 12, small: 11 } as const

const wordWidth = (word: string, letter: Letter): number =>
  Array.from(word, emOf).reduce((sum, em) => sum + em, 0) * typePx[letter]

/** How wide its longest word can well be: in less room it might be broken inside. */
export const longestWord = (text: string, letter: Letter = 'semibold'): number =>
  Math.max(...text.split(' ').map((word) => wordWidth(word, letter)))

/** How many lines the text takes in a width of px, broken between words; at least one. */
export const countLines = (text: string, widthPx: number, letter: Letter = 'semibold'): number => {
  const room = Math.max(1, Math.floor(widthPx / letterPx[letter] + 1e-9))
  let lines = 1
  let left = room
  for (const { length } of text.split(' ')) {
    if (length > left && left < room) {
      lines += 1
      left = room
    }
    // A word longer than a line is broken within it, between syllables where they are known.
    if (length > room) lines += Math.ceil(length / Math.max(1, room - syllable)) - 1
    left = Math.max(0, left - ((length - 1) % room) - 2)
  }
  return lines
}

/** As much of a ground fades at either end: what stands on it keeps clear of that. */
export const softPx = 8
