/**
 * The bars of a scene at a zoom: as wide as their time, one below the other, each with room for its
 * title. Where more events share one stretch of time than could be shown, they are folded into one bar.
 */
import { formatDating } from '#model/dating.ts'
import { groupBy } from '#model/group.ts'
import { toNode } from './node.ts'
import type { Stackable, Stacked } from './stacking.ts'
import { areBeside, stackBoxes } from './stacking.ts'
import { countLines, textWidth } from './text-lines.ts'
import type { TimeDomain } from './time-axis.ts'
import type { EventBar } from './time-scene.ts'
import type { TimeSpan } from './time-span.ts'

/** Lengths in px of the widened picture, `top` from the first bar. */
export type PlacedBar = {
  readonly id: string
  /** More than one where they are folded. */
  readonly bars: readonly EventBar[]
  readonly span: TimeSpan
  /** Where it begins and ends on the axis. */
  readonly start: number
  readonly end: number
  readonly x: number
  readonly width: number
  readonly top: number
  readonly height: number
  /** About as much as the title takes. */
  readonly titleWidth: number
}

type SizedBar = Omit<PlacedBar, 'top' | 'height'> & { lines: number }

// With more rows than this the lanes would be out of sight.
const mostTogether = 18
const gapPx = 6
const linePx = 15
const paddingPx = 7
const titlePx = 150
const leastTitlePx = 72

// What stands beside the title: before it a node, behind it the sign of a difference.
const nodePx = 26
const signPx = 22

const titleOf = (bars: readonly EventBar[]): string => {
  const [only, another] = bars
  if (!only || another) return 'many events'
  const { event, ghost } = only
  if (ghost) return `${event.title}: some articles say another day`
  const date = event.scope === 'context' && event.dating ? formatDating(event.dating) : ''
  return `${date} ${event.title}`.trim()
}

/** What is part of something else, or told otherwise, is set in smaller type. */
const letterOf = ({ event, ghost }: EventBar): 'small' | 'semibold' =>
  ghost || toNode(event).size === 'small' ? 'small' : 'semibold'

const sizeBar = (
  bars: readonly EventBar[],
  first: EventBar,
  domain: TimeDomain,
  msPerPx: number,
): SizedBar => {
  const { id, span, start, end } = first
  const x = (start - domain.start) / msPerPx
  const width = (end - start) / msPerPx
  const [title, letter] = [titleOf(bars), letterOf(first)]
  const besidePx = nodePx + (first.hasSign ? signPx : 0)
  // At the end of the axis there is no room but that of the bar.
  const roomPx = Math.max(leastTitlePx, (domain.end - start) / msPerPx - gapPx)
  const widest = Math.min(Math.max(width - gapPx, titlePx), roomPx)
  const titleWidth = Math.min(textWidth(title, letter) + besidePx, widest)
  // The part of the day has a line of its own.
  const extra = bars.length === 1 && first.event.partOfDay ? 1 : 0
  const lines = countLines(title, titleWidth - besidePx, letter) + extra
  return { id, bars, span, start, end, x, width, titleWidth, lines }
}

const foldBars = (bars: readonly EventBar[]): readonly (readonly EventBar[])[] =>
  [
    ...groupBy(
      bars,
      ({ span, ghost }) => `${ghost === null} ${span.kind} ${span.start} ${span.end}`,
    ).values(),
  ].flatMap((members) => (members.length > mostTogether ? [members] : members.map((bar) => [bar])))

const isGhost = ({ bars }: SizedBar): boolean => bars[0]?.ghost !== null

const toBox = ({ id, x, width, titleWidth, lines }: SizedBar): Stackable => ({
  id,
  start: x,
  end: x + Math.max(width, titleWidth) - 0.01,
  height: lines * linePx + paddingPx,
})

/** What is told of another day stands below all that it would lie upon. */
const belowOwn = (ghost: Stackable, own: readonly Stacked[]): Stackable => ({
  ...ghost,
  least: own
    .filter((box) => areBeside(box, ghost))
    .reduce((least, { top, height }) => Math.max(least, top + height), 0),
})

/** Of those that start together the longest comes first, then as given; ghosts below the others. */
const stackBars = (sized: readonly SizedBar[]): readonly Stacked[] => {
  const longestFirst = sized.toSorted((a, b) => b.width - a.width)
  const own = stackBoxes(longestFirst.filter((bar) => !isGhost(bar)).map(toBox))
  const ghosts = longestFirst.filter(isGhost).map((bar) => belowOwn(toBox(bar), own))
  return [...own, ...stackBoxes(ghosts, own)]
}

/**
 * The bars one below the other: none lies upon another, nor upon another's title, as long as a px is
 * worth no more than `msPerPx`. Every event is in exactly one bar. Of bars over the same time the one
 * given first stands above.
 */
export const placeBarRows = (
  bars: readonly EventBar[],
  domain: TimeDomain,
  msPerPx: number,
): { readonly bars: readonly PlacedBar[]; readonly height: number } => {
  const sized = foldBars(bars).flatMap((members) => {
    const [first] = members
    return first ? [sizeBar(members, first, domain, msPerPx)] : []
  })
  const places = new Map(stackBars(sized).map((box) => [box.id, box]))
  const placed = sized.flatMap((bar) => {
    const place = places.get(bar.id)
    return place ? [{ ...bar, top: place.top, height: place.height }] : []
  })
  return {
    bars: placed,
    height: placed.reduce((most, { top, height }) => Math.max(most, top + height), 0),
  }
}
