/** Numbers of things, as a reader counts them. */

/** "1 article", "4 articles"; `many` where the plural is not the singular and an s. */
export const counted = (number: number, one: string, many = `${one}s`): string =>
  `${number} ${number === 1 ? one : many}`

export const statements = (number: number): string => counted(number, 'statement')
export const events = (number: number): string => counted(number, 'event')
export const rows = (number: number): string => counted(number, 'row')
export const entries = (number: number): string => counted(number, 'entry', 'entries')
export const annotations = (number: number): string => counted(number, 'annotation')
export const articles = (number: number): string => counted(number, 'article')

const words = 'No One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve'.split(' ')

/** For the beginning of a sentence: numbers up to twelve are written out, "Five articles". */
export const articlesInWords = (number: number): string =>
  `${words[number] ?? number} ${number === 1 ? 'article' : 'articles'}`
