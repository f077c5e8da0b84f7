import fc from 'fast-check'

/** Letters of many scripts, with combining marks, astral letters, emoji and right-to-left, and some signs. */
const pieces = [
  ...'abcxyzÄéßøŁжЩאבגعربيあ漢字',
  'e\u0301',
  'n\u0303\u0323',
  '\u{1D4D0}',
  '\u{10400}',
  '👩‍🚀',
  '🇳🇿',
  '🌊',
  'ﷺ',
  ' ',
  ' ',
  '\u00a0',
  '.',
  ',',
  '—',
  '(',
  '7',
]

/** Text of one line without quotation marks, that neither begins nor ends with white space. */
export const plainText = fc
  .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 40 })
  .map((chosen) => `a${chosen.join('')}z`)

const word = fc.constantFrom('sea', 'über', 'мир', 'שלום', 'don’t', "it's", 'cafe\u0301', '🌊')

export const words = fc.array(word, { minLength: 1, maxLength: 4 }).map((list) => list.join(' '))

export const lineEnd = fc.constantFrom('\n', '\r\n')

export const byteOrderMark = fc.constantFrom('', '\ufeff')
