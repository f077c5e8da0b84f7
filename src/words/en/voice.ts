/** In whose voice an article gives some words. */
export const own = 'in its own words'
export const nobody = 'somebody not named'
export const ownAroundQuote = (who: string): string =>
  `in its own words, in a sentence that quotes ${who}`
export const quoting = (who: string): string => `quoting ${who}`
export const reporting = (who: string): string => `where it reports ${who}`
