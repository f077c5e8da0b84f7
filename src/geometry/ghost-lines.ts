/** Thin lines to scale: each joins what is told of another day to its event. */
import type { PlacedBar } from './bar-rows.ts'
import type { TimeDomain } from './time-axis.ts'

/**
 * An elbow from the edge of an event's room, up or down to the row of its ghost and along to the near edge
 * of that. `start` and `end` in the unit of the axis, lengths in px from the first row.
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
  /** Whether it goes around two titles that reach over each other: at the left of the first, to the second. */
  readonly isAround: boolean
}

// The middle of the node that stands before a title.
const nodePx = 9

type Place = TimeDomain & { readonly y: number; readonly own: TimeDomain }

const areApart = (a: TimeDomain, b: TimeDomain): boolean => a.end <= b.start || b.end <= a.start

/** Their times do not overlap, but their titles reach so far beyond them that they might. */
const isReached = (ghost: PlacedBar, { own, ...place }: Place): boolean => {
  const [time] = ghost.bars
  return time !== undefined && areApart(time, own) && !areApart(ghost, place)
}

const toLineAround = (ghost: PlacedBar, event: string, { start, y }: Place): GhostLine => {
  const ghostY = ghost.top + nodePx
  return {
    id: ghost.id,
    event,
    start: Math.min(start, ghost.start),
    end: Math.max(start, ghost.start),
    top: Math.min(y, ghostY),
    height: Math.abs(ghostY - y),
    isLeft: true,
    isAbove: start < ghost.start ? y < ghostY : ghostY < y,
    isAround: true,
  }
}

const toLine = (ghost: PlacedBar, event: string, { start, end, y }: Place): GhostLine => {
  const ghostY = ghost.top + nodePx
  const isLeft = start < ghost.start
  const near = isLeft ? ghost.start : ghost.end
  // Where the two overlap, the line goes straight down from the edge of the ghost.
  const at = isLeft ? Math.min(end, near) : Math.max(start, near)
  return {
    id: ghost.id,
    event,
    start: Math.min(at, near),
    end: Math.max(at, near),
    top: Math.min(y, ghostY),
    height: Math.abs(ghostY - y),
    isLeft,
    isAbove: y < ghostY,
    isAround: false,
  }
}

const placeOf = ({ start, end, top }: PlacedBar, own: TimeDomain): Place => ({
  start,
  end,
  y: top + nodePx,
  own,
})

/**
 * A line for each ghost whose event is on the axis: as a bar of its own, or as a point of time in the
 * row below the bars. Ghosts in a folded bar have none.
 */
export const toGhostLines = (
  bars: readonly PlacedBar[],
  height: number,
  instantOf: (event: string) => number | undefined,
): readonly GhostLine[] => {
  const events = new Map(
    bars.flatMap((bar) =>
      bar.bars.flatMap(({ event, ghost, ...own }) =>
        ghost ? [] : [[event.id, placeOf(bar, own)] as const],
      ),
    ),
  )
  return bars.flatMap((bar) => {
    const [only] = bar.bars
    if (!only?.ghost || bar.isFolded) return []
    const at = instantOf(only.event.id)
    const point =
      at === undefined ? null : { start: at, end: at, y: height, own: { start: at, end: at } }
    const place = events.get(only.event.id) ?? point
    if (!place) return []
    const draw = isReached(bar, place) ? toLineAround : toLine
    return [draw(bar, only.event.id, place)]
  })
}
