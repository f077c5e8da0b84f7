/**
 * Which stretches of an article stand between quotation marks. Double closes double and single closes
 * single, straight or curly; marks nest; a paragraph of the body may leave a double mark open, which the next
 * paragraph continues, repeating the mark at its head or not. What pairs with nothing is lone.
 */
import type { Block } from '#model/corpus.ts'
import type { Mark } from './quotation-mark.ts'
import { canClose, canOpen, canRepeat, marksIn, plainlyOpens } from './quotation-mark.ts'
import type { Stretch } from './stretch.ts'

/**
 * A stretch from its opening to its closing mark, both included. `marks` are its own marks: opening,
 * repeated at the head of each further paragraph, closing; nested marks are not among them.
 */
export type Quotation = Stretch & { marks: number[] }

export type QuotationScan = {
  /** The outermost quotations, in text order. */
  quotations: Quotation[]
  /** Offsets of the marks that pair with nothing, in text order. */
  lone: number[]
  /** How many marks were read; apostrophes are none. */
  count: number
}

type Open = { mark: Mark; marks: number[] }
type State = { open: Open[]; closed: Quotation[]; lone: number[]; count: number }

/**
 * Scans body and apparatus, block by block. A body block on another line is another paragraph; one on the
 * same line goes on where the line was interrupted. Apparatus neither continues nor is continued.
 * `except` holds the offsets of marks that the author says are none.
 */
export function scanQuotations(
  text: string,
  blocks: readonly Block[],
  except: ReadonlySet<number> = new Set(),
): QuotationScan {
  const state: State = { open: [], closed: [], lone: [], count: 0 }
  let paragraph = -1
  for (const block of blocks) {
    if (block.kind === 'furniture' || block.kind === 'record') continue
    const marks = marksIn(text, block).filter(({ offset }) => !except.has(offset))
    state.count += marks.length
    if (block.kind === 'body') {
      if (block.paragraph !== paragraph) beginParagraph(state, block, marks)
      paragraph = block.paragraph
      for (const mark of marks) take(state, mark)
    } else scanAlone(state, marks)
  }
  abandon(state, 0)
  return {
    quotations: outermost(state.closed),
    lone: state.lone.toSorted((left, right) => left - right),
    count: state.count,
  }
}

function scanAlone(state: State, marks: Mark[]) {
  const alone: State = { ...state, open: [] }
  for (const mark of marks) take(alone, mark)
  abandon(alone, 0)
}

/** Only an open double mark outlives its paragraph, and only while the next does not open another. */
function beginParagraph(state: State, block: Block, marks: Mark[]) {
  const outermostDouble = state.open.findIndex(({ mark }) => mark.double)
  const carried = state.open[outermostDouble]
  if (carried === undefined) return abandon(state, 0)
  abandon(state, outermostDouble + 1)
  for (const { mark } of state.open.splice(0, outermostDouble)) state.lone.push(mark.offset)
  const first = marks.find(({ double }) => double)
  if (first === undefined) return
  if (first.offset === block.start && canRepeat(first, carried.mark)) {
    carried.marks.push(first.offset)
    marks.splice(marks.indexOf(first), 1)
  } else if (!canClose(first, carried.mark)) abandon(state, 0)
}

/** Gives up what is open from a depth on: its marks, repeated ones included, pair with nothing. */
function abandon(state: State, depth: number) {
  for (const { marks } of state.open.splice(depth)) state.lone.push(...marks)
}

function take(state: State, mark: Mark) {
  const top = state.open.at(-1)
  if (top !== undefined && canClose(mark, top.mark))
    return close(state, state.open.length - 1, mark)
  const deeper = state.open.findLastIndex((open) => canClose(mark, open.mark))
  if (deeper !== -1 && !plainlyOpens(mark)) return close(state, deeper, mark)
  if (canOpen(mark)) state.open.push({ mark, marks: [mark.offset] })
  else state.lone.push(mark.offset)
}

function close(state: State, depth: number, mark: Mark) {
  abandon(state, depth + 1)
  const [opened] = state.open.splice(depth)
  if (opened === undefined) return
  const marks = [...opened.marks, mark.offset]
  state.closed.push({ start: opened.mark.offset, end: mark.offset + 1, marks })
}

function outermost(quotations: Quotation[]): Quotation[] {
  const kept: Quotation[] = []
  for (const quotation of quotations.toSorted((left, right) => left.start - right.start)) {
    if (quotation.start >= (kept.at(-1)?.end ?? 0)) kept.push(quotation)
  }
  return kept
}
