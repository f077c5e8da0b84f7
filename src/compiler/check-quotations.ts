import type { Anatomy } from './place-words.ts'
import type { ProblemLog } from './problem-log.ts'
import type { QuotationScan } from './quotation-scan.ts'
import type { StatementPassage } from './read-passages.ts'
import type { Place } from './source-position.ts'
import { linesOf, positionOf } from './source-position.ts'
import type { Stretch } from './stretch.ts'
import { contentIn, touching, without } from './stretch.ts'

/** Words that a passage answers for: verbatim, no speech, or repeated from the body. */
export type Claim = Stretch & { place: Place }

/**
 * Checks that every letter and sign inside a quotation belongs to exactly one claim, and a quotation without
 * any and every mark that pairs with nothing to one at least. `file` is the article's own, where words without a claim are shown.
 */
export function checkQuotations(
  anatomy: Anatomy,
  scan: QuotationScan,
  claims: Claim[],
  file: string,
  log: ProblemLog,
) {
  const sorted = claims.toSorted((left, right) => left.start - right.start || left.end - right.end)
  checkOverlaps(anatomy.text, scan, sorted, log)
  for (const words of unclaimed(anatomy, scan, sorted)) {
    const exact = anatomy.text.slice(words.start, words.end)
    log.report('LETTER_UNCLAIMED', { file, ...words }, { words: exact })
  }
  for (const quotation of scan.quotations) {
    const { start, end } = quotation
    const isClaimed = sorted.some((claim) => claim.start < end && start < claim.end)
    if (isClaimed || contentIn(anatomy.text, quotation) !== null) continue
    const words = anatomy.text.slice(start, end)
    log.report('LETTER_UNCLAIMED', { file, start, end }, { words })
  }
  for (const offset of scan.lone) {
    if (sorted.some(({ start, end }) => start <= offset && offset < end)) continue
    const mark = anatomy.text.charAt(offset)
    log.report('MARK_UNACCOUNTED', { file, start: offset, end: offset + 1 }, { mark })
  }
}

function checkOverlaps(text: string, scan: QuotationScan, sorted: Claim[], log: ProblemLog) {
  let claimed = 0
  for (const claim of sorted) {
    const shared = { start: claim.start, end: Math.min(claim.end, claimed) }
    claimed = Math.max(claimed, claim.end)
    const [inside] = quotedPieces(scan, shared).flatMap((piece) => contentIn(text, piece) ?? [])
    if (inside === undefined) continue
    const words = text.slice(inside.start, inside.end)
    const { line } = positionOf(linesOf(text), inside.start)
    log.report('LETTER_CLAIMED_TWICE', claim.place, { words, line })
  }
}

/** The parts of a stretch that lie inside quotations. */
function quotedPieces(scan: QuotationScan, { start, end }: Stretch): Stretch[] {
  if (end <= start) return []
  return touching(scan.quotations, { start, end }).map((quotation) => ({
    start: Math.max(start, quotation.start),
    end: Math.min(end, quotation.end),
  }))
}

/** What no claim covers of the quotations, where it has letters, block by block. */
function unclaimed({ text, blocks }: Anatomy, scan: QuotationScan, sorted: Claim[]): Stretch[] {
  return scan.quotations.flatMap((quotation) =>
    touching(blocks, quotation)
      .filter(({ kind }) => kind !== 'furniture' && kind !== 'record')
      .flatMap((block) =>
        without(
          {
            start: Math.max(block.start, quotation.start),
            end: Math.min(block.end, quotation.end),
          },
          sorted,
        ),
      )
      .flatMap((left) => contentIn(text, left) ?? []),
  )
}

/** Checks that no letter of a reported passage is quoted, but where not_speech explains the marks. */
export function checkReported(
  text: string,
  scan: QuotationScan,
  passage: StatementPassage,
  explained: Stretch[],
  log: ProblemLog,
) {
  for (const stretch of passage.stretches) {
    const [quoted] = quotedPieces(scan, stretch)
      .flatMap((piece) => without(piece, explained))
      .flatMap((piece) => contentIn(text, piece) ?? [])
    if (quoted === undefined) continue
    const words = text.slice(quoted.start, quoted.end)
    log.report('REPORTED_IN_QUOTATION', passage.at('form'), { words })
    return
  }
}
