/**
 * The bars of a scene at a zoom: as wide as their time, none upon another, each with its title inside its
 * own room. Events of a day without an hour share one ground and stand on it as a list. Those that have
 * no room for words, or are too many to be listed, are folded into a count.
 */
import { groupBy } from '#model/group.ts'
import type { TitleSize } from './bar-titles.ts'
import { hasRoomForTitle, roomOf, sizeTitle } from './bar-titles.ts'
import { stackBoxes } from './stacking.ts'
import { softPx } from './text-lines.ts'
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
    /** From the top of the row. */
    readonly top: number
  }

/** The ground that all events share of a day whose hours are not stated. */
export type DayGround = TimeDomain &
  TitleSize & {
    readonly id: string
    readonly top: number
    /** Whether there is room to say that the hour is not stated. */
    readonly isNamed: boolean
  }

type SizedBar = Omit<PlacedBar, 'top'>
/** Bars that stand one below the other, whatever else is beside them. */
type Block = Omit<DayGround, 'top'> & { readonly bars: readonly SizedBar[] }

// With more rows than this the lanes would be out of sight.
const mostTogether = 18
// A count is as wide as this whatever it counts.
const countSize: TitleSize = { titleWidth: 26, height: 28 }
const headingSize: TitleSize = { titleWidth: 84, height: 16 }
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

/** Those of a time that have room for words by themselves, and one count for all others. */
const foldBars = (bars: readonly EventBar[], msPerPx: number): readonly SizedBar[] => {
  const groups = groupBy(
    bars,
    ({ span, ghost }) => `${ghost === null} ${span.kind} ${span.start} ${span.end}`,
  )
  return [...groups.values()].flatMap((members) => {
    const isNamed = (bar: EventBar): boolean =>
      members.length <= mostTogether && hasRoomForTitle(bar, msPerPx)
    const named = members.filter(isNamed).map((bar) => {
      const { id, span } = bar
      return { id, bars: [bar], isFolded: false, span, ...roomOf(bar), ...sizeTitle(bar, msPerPx) }
    })
    return inOrderOf(members, [...named, ...foldAll(members.filter((bar) => !isNamed(bar)))])
  })
}

const toBlock = (id: string, bars: readonly SizedBar[], msPerPx: number): readonly Block[] => {
  const [first] = bars
  if (!first) return []
  const { span, start, end } = first
  const isDay = span.kind === 'day'
  const isNamed = isDay && (end - start) / msPerPx >= headingSize.titleWidth + 2 * softPx
  const rows = isNamed ? [headingSize, ...bars] : bars
  const titleWidth = rows.reduce((most, row) => Math.max(most, row.titleWidth), 0)
  const height = rows.reduce((sum, row) => sum + row.height, isDay ? endPx : 0)
  return [{ id, bars, start, end, isNamed, titleWidth, height }]
}

/** What fills a day, or stands for a date beyond the visit, is one list; everything else is by itself. */
const toBlocks = (bars: readonly SizedBar[], msPerPx: number): readonly Block[] => {
  const lists = groupBy(bars, ({ id, span, start, end }) =>
    span.kind === 'day' || span.kind === 'unscaled' ? `${start} ${end}` : id,
  )
  return [...lists].flatMap(([id, members]) => toBlock(id, members, msPerPx))
}

/** By the id of the block. Of those that start together the longest comes first, then as given. */
const stackBlocks = (blocks: readonly Block[], msPerPx: number): ReadonlyMap<string, number> => {
  const longestFirst = blocks.toSorted((a, b) => b.end - b.start - (a.end - a.start))
  const boxes = longestFirst.map(({ id, start, end, titleWidth, height }) => {
    const x = start / msPerPx
    return { id, start: x, end: x + Math.max((end - start) / msPerPx, titleWidth) - 0.01, height }
  })
  return new Map(stackBoxes(boxes).map(({ id, top }) => [id, top]))
}

/** The bars of a block one below the other, all of them as wide as the widest. */
const placeInBlock = ({ bars, isNamed, titleWidth }: Block, top: number): readonly PlacedBar[] => {
  let next = top + (isNamed ? headingSize.height : 0)
  return bars.map((bar) => {
    const placed = { ...bar, titleWidth, top: next }
    next += bar.height
    return placed
  })
}

/**
 * The bars, and the grounds of days whose hours are not stated. No title lies upon another or outside of
 * its room as long as a px is worth no more than `msPerPx`; only a count may be wider than its room. Every
 * event is in exactly one bar, and bars come in the order of their first. Of bars over the same time the one given first stands above.
 */
export const placeBarRows = (
  bars: readonly EventBar[],
  msPerPx: number,
): {
  readonly bars: readonly PlacedBar[]
  readonly grounds: readonly DayGround[]
  readonly height: number
} => {
  const blocks = toBlocks(foldBars(bars, msPerPx), msPerPx)
  const tops = stackBlocks(blocks, msPerPx)
  const placed = blocks.map((block) => ({ ...block, top: tops.get(block.id) ?? 0 }))
  return {
    bars: inOrderOf(
      bars,
      placed.flatMap((block) => placeInBlock(block, block.top)),
    ),
    grounds: placed.filter(({ bars: [first] }) => first?.span.kind === 'day'),
    height: placed.reduce((most, { top, height }) => Math.max(most, top + height), 0),
  }
}
