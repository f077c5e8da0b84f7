/** Thin lines to scale: each joins what is told of another day to its event. */
import type { PlacedBar } from './bar-rows.ts'

/**
 * An elbow from the beginning of an event, up or down to the row of its ghost and along to that. `start`
 * and `end` in the unit of the axis, lengths in px from the first row.
 */
export type GhostLine = {
  readonly id: string
  readonly event: string
  readonly start: number
  readonly end: number
  readonly top: number
  readonly height: number
  /** Whether the event stands left of its ghost, and whether above it. */
  readonly isLeft: boolean
  readonly isAbove: boolean
}

// The middle of the node that stands before a title.
const nodePx = 9

type Place = { readonly at: number; readonly y: number }

const toLine = (ghost: PlacedBar, event: string, { at, y }: Place): GhostLine => {
  const isAbove = y < ghost.top + nodePx
  // Along the upper edge of a row nothing is written; from below it leads to the node.
  const ghostY = isAbove ? ghost.top : ghost.top + nodePx
  return {
    id: ghost.id,
    event,
    start: Math.min(at, ghost.start),
    end: Math.max(at, ghost.start),
    top: Math.min(y, ghostY),
    height: Math.abs(ghostY - y),
    isLeft: at < ghost.start,
    isAbove,
  }
}

/**
 * A line for each ghost whose event is on the axis: as a bar of its own, or as a point of time in the
 * row below the bars. Ghosts in a folded bar have none.
 */
export const toGhostLines = (
  bars: readonly PlacedBar[],
  height: number,
  instantOf: (event: string) => number | undefined,
): readonly GhostLine[] => {
  const own = new Map(
    bars.flatMap((bar) =>
      bar.bars.flatMap(({ event, ghost }) =>
        ghost ? [] : [[event.id, { at: bar.start, y: bar.top + nodePx }] as const],
      ),
    ),
  )
  return bars.flatMap((bar) => {
    const [only, another] = bar.bars
    if (!only?.ghost || another) return []
    const at = instantOf(only.event.id)
    const place = own.get(only.event.id) ?? (at === undefined ? null : { at, y: height })
    return place ? [toLine(bar, only.event.id, place)] : []
  })
}
