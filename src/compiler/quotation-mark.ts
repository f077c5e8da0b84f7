/**
 * Single quotation marks read alone: which characters they are, which of them are apostrophes, and what
 * each looks like from what stands around it. How they pair is the business of quotation-scan.ts.
 */
import type { Stretch } from './stretch.ts'

/** What closes each mark that is closed by its own partner only. */
const partners = new Map([
  ['「', '」'],
  ['『', '』'],
  ['｢', '｣'],
  ['﹁', '﹂'],
  ['﹃', '﹄'],
  ['〝', '〞〟'],
  ['❝', '❞'],
  ['❛', '❜'],
])
const partnered = [...partners].flat().join('')

const doubles = `"＂“”„‟⹂«»${partnered}`
const singles = "'＇`´‘’‚‛‹›"
/** Every quotation mark, as the inside of a character class. */
export const allMarks = doubles + singles
const anyMark = new RegExp(`[${allMarks}]`, 'g')

/** Shapes that open wherever they stand, close wherever they stand; straight marks do neither. */
const openers = new Set(`“„‟⹂«‘‚‛‹${[...partners.keys()].join('')}`)
const closers = new Set(`”’»›${[...partners.values()].join('')}`)
const lows = new Set('„⹂‚')
const guillemets = new Set('«»‹›')

/** What a mark looks like from its neighbours, whatever its shape. */
type Look = 'opens' | 'closes' | 'either'

export type Mark = {
  offset: number
  shape: string
  double: boolean
  look: Look
}

const letter = /\p{L}/u
const combining = /[\p{M}\u200c\u200d]/u
const lowSurrogate = /[\udc00-\udfff]/

/** The code point that ends right before an offset; empty at the start of the text. */
function pointBefore(text: string, offset: number): string {
  const unit = text.charAt(offset - 1)
  return lowSurrogate.test(unit) ? text.slice(Math.max(0, offset - 2), offset) : unit
}

function letterBefore(text: string, offset: number): boolean {
  let at = offset
  let point = pointBefore(text, at)
  while (point !== '' && combining.test(point)) {
    at -= point.length
    point = pointBefore(text, at)
  }
  return letter.test(point)
}

const pointAfter = (text: string, offset: number) =>
  String.fromCodePoint(text.codePointAt(offset) ?? 0)

/** Whether the single mark at an offset stands between two letters; their combining marks belong to them. */
function isApostrophe(text: string, offset: number): boolean {
  if (!singles.includes(text.charAt(offset)) || offset + 1 >= text.length) return false
  return letterBefore(text, offset) && letter.test(pointAfter(text, offset + 1))
}

/** The quotation marks of one stretch, apostrophes left out, in text order. */
export function marksIn(text: string, { start, end }: Stretch): Mark[] {
  const marks: Mark[] = []
  for (const match of text.slice(start, end).matchAll(anyMark)) {
    const offset = start + match.index
    if (isApostrophe(text, offset)) continue
    const shape = match[0]
    marks.push({
      offset,
      shape,
      double: doubles.includes(shape),
      look: lookOf(text, offset, { start, end }),
    })
  }
  return marks
}

const isMark = (unit: string) => unit !== '' && (doubles.includes(unit) || singles.includes(unit))
const opensAfter = /[\s([{/–—-]/
const closesBefore = /[\s\p{P}]/u

/** An opening mark follows a space and leads a letter; a closing one the other way round. */
function lookOf(text: string, offset: number, { start, end }: Stretch): Look {
  let before = offset - 1
  while (before >= start && isMark(text.charAt(before))) before -= 1
  const afterGap = before < start || opensAfter.test(text.charAt(before))
  const next = text.charAt(offset + 1)
  const beforeGap = offset + 1 >= end || /\s/.test(next)
  if (afterGap) return beforeGap ? 'either' : 'opens'
  return beforeGap || closesBefore.test(next) ? 'closes' : 'either'
}

/** Whether a mark can end what another began: same kind, and no shape against it. */
export function canClose(mark: Mark, opener: Mark): boolean {
  if (mark.double !== opener.double) return false
  const partner = partners.get(opener.shape)
  if (partner !== undefined) return partner.includes(mark.shape)
  if (partnered.includes(mark.shape)) return false
  if (guillemets.has(mark.shape) || guillemets.has(opener.shape))
    return guillemetsPair(mark, opener)
  if (closers.has(mark.shape)) return true
  // Straight marks close unless they plainly open; “ and ‘ close „ and ‚, and others by mistake.
  const low = lows.has(opener.shape)
  const raised = mark.shape === '“' || mark.shape === '‘'
  if (openers.has(mark.shape)) return raised && (low || mark.look === 'closes')
  return mark.look !== 'opens'
}

function guillemetsPair(mark: Mark, opener: Mark): boolean {
  if (opener.shape === '«') return mark.shape === '»'
  if (opener.shape === '‹') return mark.shape === '›'
  // Reversed, as in »x«, and the Finnish »x».
  if (opener.shape === '»')
    return mark.shape === '«' || (mark.shape === '»' && mark.look !== 'opens')
  return (
    opener.shape === '›' && (mark.shape === '‹' || (mark.shape === '›' && mark.look !== 'opens'))
  )
}

/** Whether a mark can begin a quotation. ’ never does: at the head of a word it is an apostrophe. */
export function canOpen(mark: Mark): boolean {
  if (openers.has(mark.shape)) return true
  if (mark.shape === '’') return false
  if (closers.has(mark.shape)) return mark.look === 'opens'
  return mark.look !== 'closes'
}

/** Whether a mark begins a quotation inside others rather than ending one of them. */
export function plainlyOpens(mark: Mark): boolean {
  return mark.look === 'opens' && !closers.has(mark.shape)
}

/** Whether a mark at the head of a paragraph can repeat the mark that the paragraph before left open. */
export function canRepeat(mark: Mark, opener: Mark): boolean {
  return mark.double && (canOpen(mark) || mark.shape === opener.shape)
}
