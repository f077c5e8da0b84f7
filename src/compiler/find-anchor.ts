import { allMarks } from './quotation-mark.ts'
import type { Stretch } from './stretch.ts'

/** Exact words, and what stands right before and after them where they occur more than once. */
export type Anchor = { text: string; prefix?: string | undefined; suffix?: string | undefined }

/** White space and quotation marks, which need not be repeated between words and their context. */
const loose = `[\\s${allMarks}]*`
const looseEnd = new RegExp(`${loose}$`)
const looseStart = new RegExp(`^${loose}`)

/**
 * Every place in `text` where `words` stand letter by letter, overlapping ones included, in text
 * order. A line break in the words matches whichever line end the text has; nothing else is
 * forgiven.
 */
export function occurrences(text: string, words: string): Stretch[] {
  if (words === '') return []
  if (/[\r\n]/.test(words)) return acrossLines(text, words)
  const found: Stretch[] = []
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    found.push({ start: at, end: at + words.length })
  }
  return found
}

function acrossLines(text: string, words: string): Stretch[] {
  const lines = words
    .split(/\r\n|\n|\r/)
    .map((line) => line.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'))
  const pattern = new RegExp(lines.join('(?:\\r\\n|\\n|\\r)'), 'g')
  const found: Stretch[] = []
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push({ start: match.index, end: match.index + match[0].length })
    pattern.lastIndex = match.index + 1
  }
  return found
}

/**
 * The occurrences of an anchor's words that stand between its prefix and suffix. White space and
 * quotation marks between the words and their context are not compared, so that a prefix need not
 * repeat an opening mark; every other character is.
 */
export function findAnchor(text: string, anchor: Anchor): Stretch[] {
  return occurrences(text, anchor.text).filter(
    ({ start, end }) =>
      followsPrefix(text, start, anchor.prefix) && leadsSuffix(text, end, anchor.suffix),
  )
}

/** How far beyond the context's own length the text is looked at for white space and marks. */
const slack = 64

function followsPrefix(text: string, start: number, prefix: string | undefined): boolean {
  if (prefix === undefined) return true
  const before = text.slice(Math.max(0, start - prefix.length - slack), start)
  const words = prefix.replace(looseEnd, '')
  return before.endsWith(prefix) || (words !== '' && before.replace(looseEnd, '').endsWith(words))
}

function leadsSuffix(text: string, end: number, suffix: string | undefined): boolean {
  if (suffix === undefined) return true
  const after = text.slice(end, end + suffix.length + slack)
  const words = suffix.replace(looseStart, '')
  return (
    after.startsWith(suffix) || (words !== '' && after.replace(looseStart, '').startsWith(words))
  )
}

/** The same as `findAnchor`, inside one stretch of the text and never beyond its ends. */
export function findWithin(text: string, anchor: Anchor, stretch: Stretch): Stretch[] {
  const { start, end } = stretch
  return findAnchor(text.slice(start, end), anchor).map((found) => ({
    start: found.start + start,
    end: found.end + start,
  }))
}
