/** Where handles stand in a text: before the word a passage begins with, and never apart from it. */
import { groupBy } from '#model/group.ts'
import type { Marking } from './markings.ts'
import type { Stretch } from './segments.ts'

/** A stretch of text; where it has handles they stand before it and its line is not broken. */
export type Piece = Stretch & {
  handles: readonly Marking[]
  /** Whether it is the word that somebody asked for, be it in a passage or not. */
  isSpot: boolean
}

const openingMark = /["“„‘'«‹]/
const beforeOpening = /[\s([—–-]/

/** The quotation mark that opens right before a place; the place itself where none does. */
const leadOf = (text: string, within: Stretch, start: number): number => {
  // A slip of the source may have left a space after the mark.
  const at = text[start - 1] === ' ' ? start - 2 : start - 1
  if (at < within.start || !openingMark.test(text[at] ?? '')) return start
  const isOpening = at === within.start || beforeOpening.test(text[at - 1] ?? '')
  return isOpening ? at : start
}

/** Where the word ends that begins here, at least one letter on. */
const wordEnd = (text: string, { end }: Stretch, start: number): number => {
  const length = text.slice(start + 1, end).search(/\s/)
  return length === -1 ? end : start + 1 + length
}

const toHolds = (
  text: string,
  within: Stretch,
  starts: readonly (Pick<Marking, 'start'> & { handle: Marking | null })[],
): readonly Piece[] => {
  const inside = starts.filter(({ start }) => start >= within.start && start < within.end)
  const byLead = [...groupBy(inside, ({ start }) => leadOf(text, within, start))]
  const sorted = byLead.toSorted(([a], [b]) => a - b)
  return sorted.map(([lead, same], index) => {
    const end = Math.max(...same.map(({ start }) => wordEnd(text, within, start)))
    return {
      start: lead,
      end: Math.min(end, sorted[index + 1]?.[0] ?? end),
      handles: same.flatMap(({ handle }) => handle ?? []),
      isSpot: same.some(({ handle }) => handle === null),
    }
  })
}

/**
 * The stretch cut at its handles, and at a spot if one is given, in order: joined the pieces are the
 * stretch, every handle that begins in it stands at one of them, none is empty.
 */
export const cutPieces = (
  text: string,
  within: Stretch,
  handles: readonly Marking[],
  spot: number | null = null,
): readonly Piece[] => {
  const holds = toHolds(text, within, [
    ...handles.map((handle) => ({ start: handle.start, handle })),
    ...(spot === null ? [] : [{ start: spot, handle: null }]),
  ])
  const ends = [within.start, ...holds.map(({ end }) => end)]
  return ends
    .flatMap((start, index): readonly Piece[] => {
      const hold = holds[index]
      const gap = { start, end: hold?.start ?? within.end, handles: [], isSpot: false }
      return hold ? [gap, hold] : [gap]
    })
    .filter(({ start, end }) => start < end)
}
