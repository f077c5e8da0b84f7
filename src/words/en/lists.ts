/** Several things in a row, as a sentence names them. */

/** "A", "A and B", "A and B and C". */
export const allOf = (names: readonly string[]): string => names.join(' and ')
