/**
 * A language that nobody speaks, made from the English texts: every letter has an accent, every text is
 * longer by about two fifths and stands in brackets, so that on a page it is told from what is data.
 */

const accents: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from('AaCcDdEeGgHhIiJjKkLlNnOoRrSsTtUuWwYyZz', (letter, index) => [
    letter,
    [...'ÅåÇçÐðÉéĜĝĤĥÎîĴĵĶķĻļÑñÖöŔŕŠšŢţÛûŴŵÝýŽž'][index] ?? letter,
  ]),
)

/** The letters of one word with accents, its small vowels twice. */
const lengthen = (text: string): string =>
  text.replace(/[aeiou]/g, '$&$&').replace(/[A-Za-z]/g, (letter) => accents[letter] ?? letter)

/** Every string of two letters or more within what a text was given: data, which stays as it is. */
const stringsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return /\p{L}.*\p{L}/su.test(value) ? [value] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(stringsIn)
}

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)

/** A text as it would be in the language; the parts of it that are data are kept. */
const toPseudo = (text: string, data: readonly string[]): string => {
  if (!/\p{L}/u.test(text)) return text
  const kept = data.toSorted((a, b) => b.length - a.length).map(escape)
  const pieces = kept.length === 0 ? [text] : text.split(new RegExp(`(${kept.join('|')})`, 'u'))
  const [lead = ''] = /^\s*/.exec(text) ?? []
  const [trail = ''] = /\s*$/.exec(text) ?? []
  const words = pieces
    .map((piece, index) => (index % 2 === 1 ? piece.replace(/[⟦⟧]/gu, '') : lengthen(piece)))
    .join('')
  return `${lead}⟦${words.trim()}⟧${trail}`
}

const convert = (value: unknown, data: readonly string[]): unknown => {
  if (typeof value === 'string') return toPseudo(value, data)
  if (Array.isArray(value)) return value.map((each) => convert(each, data))
  if (typeof value !== 'object' || value === null || '$$typeof' in value) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, convert(each, data)]))
}

/** A text of the catalogue, whatever shape it has, in the language that nobody speaks. */
export const pseudo = <Text>(text: Text): Text => {
  const isFunction = typeof text === 'function'
  // Whatever its parts are, they are handed on as they come.
  const say = text as (...given: readonly unknown[]) => unknown
  const result = isFunction
    ? (...given: readonly unknown[]) => convert(say(...given), stringsIn(given))
    : convert(text, [])
  // The same shape, with other letters in it.
  return result as Text
}
