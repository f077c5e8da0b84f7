import type { Block, BlockKind } from '#model/corpus.ts'
import type { Anchor } from './find-anchor.ts'
import { findAnchor } from './find-anchor.ts'
import type { ProblemLog } from './problem-log.ts'
import type { Seed } from './parse-yaml.ts'
import type { Anatomy } from './place-words.ts'
import { reportAmbiguous, reportNotFound } from './place-words.ts'
import type { ArticleSeed } from './seed-schema.ts'
import type { Place } from './source-position.ts'
import { linesOf } from './source-position.ts'
import type { Stretch } from './stretch.ts'
import { trim } from './stretch.ts'

/** A stretch that the author took out of the body. */
type Cut = Stretch & { kind: BlockKind; place: Place }

/**
 * An article cut into blocks: what the author calls apparatus, record or furniture, and as body all the
 * rest. In text order, one line each at most, white space left out at both ends. Stretches that are not
 * found or overlap are reported and left out.
 */
export function dissectArticle(text: string, seed: Seed<ArticleSeed>, log: ProblemLog): Anatomy {
  const before = log.findings.length
  const cuts = [
    ...apparatus(text, seed, log),
    ...record(text, seed, log),
    ...furniture(text, seed, log),
  ]
  const blocks = toBlocks(text, withoutOverlap(cuts, log))
  return { text, blocks, sound: log.findings.length === before }
}

function apparatus(text: string, seed: Seed<ArticleSeed>, log: ProblemLog): Cut[] {
  return seed.value.apparatus.flatMap((item, index) => {
    const place = seed.at('apparatus', index, 'text')
    return findOne(text, item, place, log).map((found) => ({ ...found, kind: item.kind, place }))
  })
}

function record(text: string, seed: Seed<ArticleSeed>, log: ProblemLog): Cut[] {
  if (seed.value.record === undefined) return []
  const place = seed.at('record', 'text')
  return findOne(text, seed.value.record, place, log).map((found) => ({
    ...found,
    kind: 'record',
    place,
  }))
}

function furniture(text: string, seed: Seed<ArticleSeed>, log: ProblemLog): Cut[] {
  return seed.value.furniture.flatMap((item, index) => {
    const place = seed.at('furniture', index, 'text')
    const cut = (found: Stretch): Cut => ({ ...found, kind: 'furniture', place })
    if (item.text !== undefined && item.from === undefined && item.to === undefined) {
      return findOne(text, { ...item, text: item.text }, place, log).map(cut)
    }
    if (item.text !== undefined || item.from === undefined || item.to === undefined) {
      log.report('FURNITURE_WITHOUT_ENDS', place, {})
      return []
    }
    return fromTo(text, item.from, item.to, (field) => seed.at('furniture', index, field), log).map(
      cut,
    )
  })
}

function fromTo(
  text: string,
  from: string,
  to: string,
  at: (field: 'from' | 'to') => Place,
  log: ProblemLog,
): Stretch[] {
  const [first] = findOne(text, { text: from }, at('from'), log)
  if (first === undefined) return []
  return findOne(text, { text: to }, at('to'), log, first.start).map(({ end }) => ({
    start: first.start,
    end: Math.max(first.end, end),
  }))
}

/** The one place of the words at or after `since`; empty, and a problem, where there is none or two. */
function findOne(
  text: string,
  anchor: Anchor,
  place: Place,
  log: ProblemLog,
  since = 0,
): Stretch[] {
  const found = findAnchor(text, anchor).filter(({ start }) => start >= since)
  if (found.length === 0) reportNotFound(text, anchor, place, log)
  if (found.length > 1) reportAmbiguous(text, anchor, found, place, log)
  return found.length === 1 ? found : []
}

function withoutOverlap(cuts: Cut[], log: ProblemLog): Cut[] {
  const kept: Cut[] = []
  for (const cut of cuts.toSorted(
    (left, right) => left.start - right.start || left.end - right.end,
  )) {
    const last = kept.at(-1)
    if (last !== undefined && cut.start < last.end) {
      log.report('BLOCK_OVERLAP', cut.place, { kind: cut.kind, other: last.kind })
    } else kept.push(cut)
  }
  return kept
}

function toBlocks(text: string, cuts: Cut[]): Block[] {
  const blocks: Block[] = []
  let paragraph = -1
  let next = 0
  for (const line of linesOf(text)) {
    const trimmed = trim(text, line)
    if (trimmed === null) continue
    paragraph += 1
    let at = line.start
    const add = (kind: BlockKind, start: number, end: number) => {
      const piece = trim(text, { start, end })
      if (piece !== null) blocks.push({ kind, paragraph, ...piece })
    }
    for (let cut = cuts[next]; cut !== undefined && cut.start < line.end; cut = cuts[next]) {
      add('body', at, Math.max(at, cut.start))
      at = Math.min(cut.end, line.end)
      add(cut.kind, Math.max(cut.start, line.start), at)
      if (cut.end > line.end) break
      next += 1
    }
    add('body', at, line.end)
  }
  return blocks
}
