/** Numbers in words of the page. */

/** "1 article", "4 articles"; `many` where the plural is not the singular and an s. */
export const counted = (number: number, one: string, many = `${one}s`): string =>
  `${number} ${number === 1 ? one : many}`

const words = 'No One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve'.split(' ')

/** The same for the beginning of a sentence: numbers up to twelve are written out, "Five articles". */
export const countedInWords = (number: number, one: string, many = `${one}s`): string =>
  `${words[number] ?? number} ${number === 1 ? one : many}`
