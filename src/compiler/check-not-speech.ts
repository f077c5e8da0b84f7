/** Passages that explain marks away, held against the quotations that they take them from. */
import type { Claim } from './check-quotations.ts'
import type { ProblemLog } from './problem-log.ts'
import type { QuotationScan } from './quotation-scan.ts'
import type { Stretch } from './stretch.ts'
import { touching } from './stretch.ts'

/**
 * Reports two marks that pair with each other and are each called none: together they would take a quotation
 * out of the article. `raw` is the scan of all marks, `scan` the one without those that are called none.
 */
export function checkErased(
  text: string,
  raw: QuotationScan,
  scan: QuotationScan,
  explained: Claim[],
  log: ProblemLog,
) {
  const explains = (offset: number) =>
    explained.find(({ start, end }) => start <= offset && offset < end)
  for (const quotation of raw.quotations) {
    // What pairs otherwise without them has told what the two marks are.
    if (touching(scan.quotations, quotation).length > 0 || isElision(text, quotation)) continue
    const [opening, closing] = [explains(quotation.start), explains(quotation.end - 1)]
    if (opening === undefined || closing === undefined || opening === closing) continue
    log.report('QUOTATION_ERASED', closing.place, {})
  }
}

/** Whether single marks may be apostrophes that only look like a pair, as in "'tis the workers' day". */
const isElision = (text: string, { start, end }: Stretch) => elided.test(text.slice(start, end))
const elided = /^['‘’‛`](?:[\p{Ll}\p{N}]|.*[sS].$)/su

const sign = /[\p{P}\p{S}]/u

/** Reports words that are taken out of somebody's quoted words without any sign that sets them off. */
export function checkCutOut(
  text: string,
  scan: QuotationScan,
  notSpeech: Claim[],
  verbatim: Stretch[],
  log: ProblemLog,
) {
  for (const claim of notSpeech) {
    const speaks = touching(scan.quotations, claim).some((quotation) =>
      verbatim.some(({ start, end }) => start < quotation.end && quotation.start < end),
    )
    // What a statement has as well is told as claimed twice.
    const isShared = verbatim.some(({ start, end }) => start < claim.end && claim.start < end)
    if (!speaks || isShared || isSetOff(text, claim)) continue
    log.report('SPEECH_CUT_OUT', claim.place, { words: text.slice(claim.start, claim.end) })
  }
}

/** Whether marks, brackets or other punctuation stand at both ends of a stretch, inside it or right beside it. */
function isSetOff(text: string, { start, end }: Stretch): boolean {
  const words = text.slice(start, end).trim()
  const before = text.slice(0, start).trimEnd().slice(-1) + words.slice(0, 1)
  const after = words.slice(-1) + text.slice(end).trimStart().slice(0, 1)
  return sign.test(before) && sign.test(after)
}
