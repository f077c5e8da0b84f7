import type { Passage } from '#model/corpus.ts'
import { findWithin } from './find-anchor.ts'
import { areWholeWords } from './place-words.ts'
import type { ProblemLog } from './problem-log.ts'
import type { Quotation, QuotationScan } from './quotation-scan.ts'
import type { StatementPassage } from './read-passages.ts'
import type { Place } from './source-position.ts'
import type { Stretch } from './stretch.ts'
import { touching, trim } from './stretch.ts'

/**
 * The passages of one rendering, in text order. Direct: every stretch is verbatim. Partial: the verbatim
 * words and between them the article's own as context, the marks around the verbatim words left out of
 * both. Reported: all is context. Empty, and a problem each, where the marks do not bear the form out.
 */
export function splitRendering(
  text: string,
  scan: QuotationScan,
  passage: StatementPassage,
  log: ProblemLog,
): Passage[] {
  const { form, verbatim } = passage.value
  if (form === 'partial' && verbatim === undefined) {
    log.report('VERBATIM_MISSING', passage.at('form'), {})
    return []
  }
  if (form !== 'partial' && verbatim !== undefined) {
    log.report('VERBATIM_NOT_ALLOWED', passage.keyAt('verbatim'), { form })
    return []
  }
  if (form === 'partial') return splitPartial(text, scan, passage, log)
  if (form === 'direct' && !areQuoted(text, scan, passage, log)) return []
  const kind = form === 'direct' ? 'verbatim' : 'context'
  return passage.stretches.map((stretch) => toPassage(text, stretch, kind))
}

// More is left out visibly anyhow, whether anything was said in it or not.
const longestSilence = 8
const nothingSaid = /[^\p{L}\p{M}\p{N}\p{Sm}\p{Sc}\p{So}%&@#]*$/u

/** How many code units right before an offset say nothing: white space, quotation marks, punctuation. */
const silenceBefore = (text: string, offset: number): number =>
  nothingSaid.exec(text.slice(Math.max(0, offset - longestSilence), offset))?.[0].length ?? 0

const toPassage = (text: string, { start, end }: Stretch, kind: Passage['kind']): Passage => ({
  start,
  end,
  silence: silenceBefore(text, start),
  exact: text.slice(start, end),
  kind,
})

/** The quotation that holds a stretch between its marks; null where none does or a mark of it is inside. */
function quotationAround(scan: QuotationScan, { start, end }: Stretch): Quotation | null {
  const [quotation] = touching(scan.quotations, { start, end })
  if (quotation === undefined || start <= quotation.start || end >= quotation.end) return null
  return quotation.marks.some((mark) => mark >= start && mark < end) ? null : quotation
}

function areQuoted(text: string, scan: QuotationScan, passage: StatementPassage, log: ProblemLog) {
  const single = passage.value.parts === undefined
  const outside = passage.stretches.flatMap((stretch, index) =>
    quotationAround(scan, stretch) === null ? [{ stretch, index }] : [],
  )
  for (const { stretch, index } of outside) {
    const place = single ? passage.at('text') : passage.at('parts', index, 'text')
    log.report('VERBATIM_NOT_QUOTED', place, { words: text.slice(stretch.start, stretch.end) })
  }
  return outside.length === 0
}

function splitPartial(
  text: string,
  scan: QuotationScan,
  passage: StatementPassage,
  log: ProblemLog,
): Passage[] {
  const anchors = passage.value.verbatim ?? []
  const quoted = anchors.flatMap((anchor, index) => {
    const found = passage.stretches.flatMap((stretch) => findWithin(text, anchor, stretch))
    const place = passage.at('verbatim', index, 'text')
    return pickQuoted(scan, found, anchor.text, place, log).filter((words) =>
      areWholeWords(text, words, place, log),
    )
  })
  if (quoted.length < anchors.length) return []
  quoted.sort((left, right) => left.start - right.start)
  return passage.stretches.flatMap((stretch) => alternate(text, scan, stretch, quoted))
}

function pickQuoted(
  scan: QuotationScan,
  found: Stretch[],
  words: string,
  place: Place,
  log: ProblemLog,
): Stretch[] {
  const quoted = found.filter((stretch) => quotationAround(scan, stretch) !== null)
  if (quoted.length === 1) return quoted
  if (quoted.length > 1) log.report('VERBATIM_AMBIGUOUS', place, { words })
  else if (found.length > 0) log.report('VERBATIM_NOT_QUOTED', place, { words })
  else log.report('VERBATIM_OUTSIDE_TEXT', place, { words })
  return []
}

/** One stretch of the article's sentence, cut into context and the verbatim words inside it. */
function alternate(
  text: string,
  scan: QuotationScan,
  stretch: Stretch,
  quoted: Stretch[],
): Passage[] {
  const passages: Passage[] = []
  let at = stretch.start
  const addContext = (end: number) => {
    const context = trim(text, { start: at, end })
    if (context !== null) passages.push(toPassage(text, context, 'context'))
  }
  for (const words of quoted) {
    if (words.start < stretch.start || words.end > stretch.end) continue
    const marked = withMarks(text, scan, words)
    addContext(marked.start)
    passages.push(toPassage(text, words, 'verbatim'))
    at = marked.end
  }
  addContext(stretch.end)
  return passages
}

/** Verbatim words with the marks that stand right around them, white space between not counted. */
function withMarks(text: string, scan: QuotationScan, words: Stretch): Stretch {
  const marks = quotationAround(scan, words)?.marks ?? []
  const before = marks.findLast((mark) => mark < words.start)
  const after = marks.find((mark) => mark >= words.end)
  const nothing = (start: number, end: number) => text.slice(start, end).trim() === ''
  return {
    start: before !== undefined && nothing(before + 1, words.start) ? before : words.start,
    end: after !== undefined && nothing(words.end, after) ? after + 1 : words.end,
  }
}
