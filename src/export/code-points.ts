/**
 * The corpus counts UTF-16 code units; other standards count Unicode code points. The two differ by one
 * for each character beyond U+FFFF that stands before.
 */

/**
 * For offsets into a text: the number of code points that begin before a code unit. A byte-order mark
 * counts one; half a surrogate pair without its other half counts one.
 */
export const codePointOffsets = (text: string): ((codeUnit: number) => number) => {
  const pairs = [...text.matchAll(/[\u{10000}-\u{10FFFF}]/gu)].map(({ index }) => index)
  return (codeUnit) => codeUnit - pairs.filter((index) => index + 2 <= codeUnit).length
}

/** Up to `count` whole code points that end at a code unit; fewer at the beginning of the text. */
export const codePointsBefore = (text: string, codeUnit: number, count: number): string =>
  // Twice as many code units hold as many code points, even where the first is cut in half.
  Array.from(text.slice(Math.max(0, codeUnit - 2 * count), codeUnit))
    .slice(-count)
    .join('')

/** Up to `count` whole code points that begin at a code unit; fewer at the end of the text. */
export const codePointsAfter = (text: string, codeUnit: number, count: number): string =>
  Array.from(text.slice(codeUnit, codeUnit + 2 * count))
    .slice(0, count)
    .join('')
