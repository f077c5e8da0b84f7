/**
 * The bars of a scene at a zoom: as wide as their time, none upon another, each with its title inside its
 * own room. Events of a day without an hour share one ground and stand on it as a list. Where a time is too
 * short for words, they reach beyond it in rows of their own; those of a time are folded into a count only
 * where they are too many to be listed.
 */
import { groupBy } from '#model/group.ts'
import type { TitleSize } from './bar-titles.ts'
import { hasRoomForTitle, reachOf, roomOf, sizeTitle } from './bar-titles.ts'
import { stackBoxes } from './stacking.ts'
import { headingSize, softPx } from './text-lines.ts'
import type { TimeDomain } from './time-axis.ts'
import type { EventBar } from './time-scene.ts'
import type { TimeSpan } from './time-span.ts'

/** `start` and `end` in wall time: the room that its title does not leave. Lengths in px. */
export type PlacedBar = TimeDomain &
  TitleSize & {
    readonly id: string
    /** More than one only where they are folded. */
    readonly bars: readonly EventBar[]
    readonly isFolded: boolean
    /** Its title is set in smaller type, so that no word has to be broken. */
    readonly isSmaller: boolean
    readonly span: TimeSpan
    /** What it would take on one line. */
    readonly linePx: number
    /** From the top of the row. */
    readonly top: number
    /** What its title covers beyond its own time; null where it keeps to that. */
    readonly reached: TimeDomain | null
  }

/** The ground that all events share of a day whose hours are not stated. */
export type DayGround = TimeDomain &
  TitleSize & {
    readonly id: string
    readonly top: number
    /** Whether there is room to say that the hour is not stated. */
    readonly isNamed: boolean
  }

type SizedBar = Omit<PlacedBar, 'top' | 'reached'>
/** The whole axis, and what a px of it is worth. */
type Zoomed = { readonly axis: TimeDomain; readonly msPerPx: number }
/** Bars that stand one below the other, whatever else is beside them. */
type Block = Omit<DayGround, 'top'> & {
  readonly bars: readonly SizedBar[]
  /** What its titles do not leave: its time, or more. */
  readonly room: TimeDomain
}

// With more rows than this the lanes would be out of sight.
const mostTogether = 18
// Titles that reach beyond their time stand below each other, whatever their time: of more than these a
// time shows only one.
const mostReaching = 40
// A count is as wide as this whatever it counts.
const countSize = { titleWidth: 26, linePx: 26, height: 28 }
const endPx = 4

/** In the order in which their first events are given, so that what is read is in the known order. */
const inOrderOf = <Bar extends SizedBar>(
  bars: readonly EventBar[],
  sized: readonly Bar[],
): readonly Bar[] => {
  const ranks = new Map(bars.map(({ id }, rank) => [id, rank]))
  return sized.toSorted((a, b) => (ranks.get(a.id) ?? 0) - (ranks.get(b.id) ?? 0))
}

const foldAll = (bars: readonly EventBar[]): readonly SizedBar[] => {
  const [first] = bars
  if (!first) return []
  const { id, span } = first
  return [{ id, bars, isFolded: true, isSmaller: false, span, ...roomOf(first), ...countSize }]
}

const around = (rooms: readonly TimeDomain[]): TimeDomain => ({
  start: rooms.reduce((least, { start }) => Math.min(least, start), Infinity),
  end: rooms.reduce((most, { end }) => Math.max(most, end), -Infinity),
})

/** Named one by one in the same room, so that their order is the one in which they are given. */
const nameAll = (bars: readonly EventBar[], { axis, msPerPx }: Zoomed): readonly SizedBar[] => {
  const room = around(bars.map((bar) => reachOf(bar, axis, msPerPx)))
  return bars.map((bar) => ({
    id: bar.id,
    bars: [bar],
    isFolded: false,
    span: bar.span,
    ...room,
    ...sizeTitle(bar, room, msPerPx),
  }))
}

/** Of one time: a count for those that cannot be named, and never for a single one. */
const foldGroup = (
  members: readonly EventBar[],
  zoomed: Zoomed,
  mayReach: boolean,
): readonly SizedBar[] => {
  const isNamed = (bar: EventBar): boolean =>
    members.length <= mostTogether && (mayReach || hasRoomForTitle(bar, zoomed.msPerPx))
  const others = members.filter((bar) => !isNamed(bar))
  if (others.length <= 1) return nameAll(members, zoomed)
  return inOrderOf(members, [...nameAll(members.filter(isNamed), zoomed), ...foldAll(others)])
}

const foldBars = (bars: readonly EventBar[], zoomed: Zoomed): readonly SizedBar[] => {
  const groups = groupBy(
    bars,
    ({ span, ghost }) => `${ghost === null} ${span.kind} ${span.start} ${span.end}`,
  )
  const listed = [...groups.values()].filter(({ length }) => length <= mostTogether).flat()
  const reaching = listed.filter((bar) => !hasRoomForTitle(bar, zoomed.msPerPx)).length
  return [...groups.values()].flatMap((members) =>
    foldGroup(members, zoomed, reaching <= mostReaching),
  )
}

const toBlock = (id: string, bars: readonly SizedBar[], msPerPx: number): readonly Block[] => {
  const [first] = bars
  const [own] = first?.bars ?? []
  if (!first || !own) return []
  const { span } = first
  const { start, end } = own
  const isDay = span.kind === 'day'
  const isNamed = isDay && (end - start) / msPerPx >= headingSize.titleWidth + 2 * softPx
  const rows = isNamed ? [headingSize, ...bars] : bars
  const titleWidth = bars.reduce((most, bar) => Math.max(most, bar.titleWidth), 0)
  const height = rows.reduce((sum, row) => sum + row.height, isDay ? endPx : 0)
  return [{ id, bars, room: around(bars), start, end, isNamed, titleWidth, height }]
}

/** What fills a day, or stands for a date beyond the visit, is one list; everything else is by itself. */
const toBlocks = (bars: readonly SizedBar[], msPerPx: number): readonly Block[] => {
  const lists = groupBy(bars, ({ id, span, bars: [own] }) =>
    own && (span.kind === 'day' || span.kind === 'unscaled') ? `${own.start} ${own.end}` : id,
  )
  return [...lists].flatMap(([id, members]) => toBlock(id, members, msPerPx))
}

/** By the id of the block. Of those that start together the longest comes first, then as given. */
const stackBlocks = (blocks: readonly Block[], msPerPx: number): ReadonlyMap<string, number> => {
  const longestFirst = blocks.toSorted(
    ({ room: a }, { room: b }) => b.end - b.start - (a.end - a.start),
  )
  const boxes = longestFirst.map(({ id, room: { start, end }, titleWidth, height }) => {
    const x = start / msPerPx
    return { id, start: x, end: x + Math.max((end - start) / msPerPx, titleWidth) - 0.01, height }
  })
  return new Map(stackBoxes(boxes).map(({ id, top }) => [id, top]))
}

/** Beyond the end of its time where its title is too long for that, else before it where the axis ends. */
const reachedBy = (
  { bars: [only], isFolded, linePx }: SizedBar,
  { room, titleWidth }: Block,
  msPerPx: number,
): TimeDomain | null => {
  if (!only || isFolded) return null
  const own = roomOf(only)
  const isLonger = softPx + Math.min(linePx, titleWidth) > (own.end - own.start) / msPerPx
  if (isLonger && room.end > own.end) return { start: own.end, end: room.end }
  return isLonger && room.start < own.start ? { start: room.start, end: own.start } : null
}

/** The bars of a block one below the other, all of them as wide as the widest. */
const placeInBlock = (block: Block, top: number, msPerPx: number): readonly PlacedBar[] => {
  const { bars, room, isNamed, titleWidth } = block
  let next = top + (isNamed ? headingSize.height : 0)
  return bars.map((bar) => {
    const reached = reachedBy(bar, block, msPerPx)
    const placed = { ...bar, ...room, titleWidth, reached, top: next }
    next += bar.height
    return placed
  })
}

/**
 * The bars, and the grounds of days whose hours are not stated. No title lies upon another or outside of
 * its room as long as a px is worth no more than `msPerPx`; only a count may be wider than its room, and no
 * room lies outside of the axis. Every event is in exactly one bar, a folded one holds at least two, and
 * bars come in the order of their first. Of bars over the same time the one given first stands above.
 */
export const placeBarRows = (
  bars: readonly EventBar[],
  axis: TimeDomain,
  msPerPx: number,
): {
  readonly bars: readonly PlacedBar[]
  readonly grounds: readonly DayGround[]
  readonly height: number
} => {
  const blocks = toBlocks(foldBars(bars, { axis, msPerPx }), msPerPx)
  const tops = stackBlocks(blocks, msPerPx)
  const placed = blocks.map((block) => ({ ...block, top: tops.get(block.id) ?? 0 }))
  return {
    bars: inOrderOf(
      bars,
      placed.flatMap((block) => placeInBlock(block, block.top, msPerPx)),
    ),
    grounds: placed.filter(({ bars: [first] }) => first?.span.kind === 'day'),
    height: placed.reduce((most, { top, height }) => Math.max(most, top + height), 0),
  }
}
