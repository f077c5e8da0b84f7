/** Finds what a text fragment leads to, as browsers do (WICG, URL Fragment Text Directives, section 3.6). */

type Directive = { prefix: string; start: string; end: string | null; suffix: string }

/** The words found, and where they stand in the text with white space folded. */
type Found = { words: string; at: number }

export const foldSpace = (text: string): string => text.replaceAll(/\s+/g, ' ')

const parseDirective = (value: string): Directive => {
  const terms = value.split(',')
  const prefix = terms[0]?.endsWith('-') ? terms.shift()?.slice(0, -1) : ''
  const suffix = terms.at(-1)?.startsWith('-') ? terms.pop()?.slice(1) : ''
  const [start = '', end] = terms
  const decode = (term: string | undefined) => decodeURIComponent(term ?? '')
  return {
    prefix: decode(prefix),
    start: decode(start),
    end: end === undefined ? null : decode(end),
    suffix: decode(suffix),
  }
}

const readBounds = (text: string): ReadonlySet<number> => {
  const words = new Intl.Segmenter('en', { granularity: 'word' }).segment(text)
  return new Set([...[...words].map(({ index }) => index), text.length])
}

const known = new Map<string, ReadonlySet<number>>()

/** Where words begin and end. */
function wordBounds(text: string): ReadonlySet<number> {
  const bounds = known.get(text) ?? readBounds(text)
  known.set(text, bounds)
  return bounds
}

function findDirective({ prefix, start, end, suffix }: Directive, text: string): Found | null {
  const bounds = wordBounds(text)
  const folded = text.toLowerCase()
  const find = (words: string, from: number) => folded.indexOf(words.toLowerCase(), from)
  const skipSpace = (at: number) => (text[at] === ' ' ? at + 1 : at)
  const endsWell = (at: number) =>
    suffix === '' ? bounds.has(at) : folded.startsWith(suffix.toLowerCase(), skipSpace(at))
  const lead = prefix === '' ? start : prefix
  for (let at = find(lead, 0); at !== -1; at = find(lead, at + 1)) {
    if (!bounds.has(at)) continue
    const first = prefix === '' ? at : skipSpace(at + prefix.length)
    if (!folded.startsWith(start.toLowerCase(), first)) continue
    const startEnd = first + start.length
    const last = end === null ? startEnd : find(end, startEnd)
    if (last === -1) continue
    const to = end === null ? last : last + end.length
    if (endsWell(to)) return { words: text.slice(first, to), at: first }
  }
  return null
}

/** What each directive of the address finds in the text; throws where one finds nothing. */
export const findFragment = (address: string, text: string): readonly Found[] =>
  (address.split(':~:')[1] ?? '')
    .split('&')
    .filter((part) => part.startsWith('text='))
    .map((part) => {
      const found = findDirective(parseDirective(part.slice('text='.length)), foldSpace(text))
      if (!found) throw new Error(`${part} is not found.`)
      return found
    })
