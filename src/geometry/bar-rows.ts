/**
 * The bars of a scene at a zoom: as wide as their time, in rows, each with room for its title. Where
 * more events share one stretch of time than rows can show, they are folded into one bar.
 */
import { groupBy } from '#model/group.ts'
import type { Packable } from './row-packing.ts'
import { packRows } from './row-packing.ts'
import { countLines, textWidth } from './text-lines.ts'
import type { TimeDomain } from './time-axis.ts'
import type { EventBar } from './time-scene.ts'
import type { TimeSpan } from './time-span.ts'

/** Lengths in px of the widened picture, `top` from the first row. */
export type PlacedBar = {
  readonly id: string
  /** More than one where they are folded. */
  readonly bars: readonly EventBar[]
  readonly span: TimeSpan
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

const cut = (ms: number, { start, end }: TimeDomain): number => Math.max(start, Math.min(end, ms))

// A node and the sign of a difference stand beside the title.
const besidePx = 44

const titleOf = (bars: readonly EventBar[]): string => {
  const [only, another] = bars
  if (!only || another) return 'many events'
  const { event, ghost } = only
  return ghost ? `${event.title}: some articles say another day` : event.title
}

const sizeBar = (
  bars: readonly EventBar[],
  { id, span }: EventBar,
  domain: TimeDomain,
  msPerPx: number,
): SizedBar => {
  const start = cut(span.start, domain)
  const x = (start - domain.start) / msPerPx
  const width = (cut(span.end, domain) - start) / msPerPx
  const title = titleOf(bars)
  const titleWidth = Math.min(textWidth(title) + besidePx, Math.max(width - gapPx, titlePx))
  // The part of the day has a line of its own.
  const extra = bars.length === 1 && bars[0]?.event.partOfDay ? 1 : 0
  const lines = countLines(title, titleWidth - besidePx) + extra
  return { id, bars, span, x, width, titleWidth, lines }
}

const foldBars = (bars: readonly EventBar[]): readonly (readonly EventBar[])[] =>
  [
    ...groupBy(
      bars,
      ({ span, ghost }) => `${ghost === null} ${span.kind} ${span.start} ${span.end}`,
    ).values(),
  ].flatMap((members) => (members.length > mostTogether ? [members] : members.map((bar) => [bar])))

const isGhost = ({ bars }: SizedBar): boolean => bars[0]?.ghost !== null

const toStretch = ({ id, x, width, titleWidth }: SizedBar): Packable => ({
  id,
  start: x,
  end: x + Math.max(width, titleWidth) - 0.01,
})

/** What is told of another day takes a row below all that it would lie upon. */
const belowOwn = (
  ghost: Packable,
  own: readonly Packable[],
  rows: ReadonlyMap<string, number>,
): Packable => ({
  ...ghost,
  least: own
    .filter(({ start, end }) => start < ghost.end && ghost.start < end)
    .reduce((least, { id }) => Math.max(least, (rows.get(id) ?? 0) + 1), 0),
})

/** Of those that start together the longest comes first, then as given; ghosts below the others. */
const toRows = (sized: readonly SizedBar[]): ReadonlyMap<string, number> => {
  const longestFirst = sized.toSorted((a, b) => b.width - a.width)
  const own = longestFirst.filter((bar) => !isGhost(bar)).map(toStretch)
  const rows = packRows(own)
  const ghosts = longestFirst.filter(isGhost).map(toStretch)
  return new Map([...rows, ...packRows(ghosts.map((ghost) => belowOwn(ghost, own, rows)))])
}

/**
 * The bars in rows: none lies upon another, nor upon another's title, as long as a px is worth no more
 * than `msPerPx`; what reaches beyond the domain is cut off there. Every event is in exactly one bar. Of bars
 * over the same time the one given first stands above.
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
  const rows = toRows(sized)
  const heights: number[] = []
  sized.forEach(({ id, lines }) => {
    const row = rows.get(id) ?? 0
    heights[row] = Math.max(heights[row] ?? 0, lines * linePx + paddingPx)
  })
  const topOf = (row: number): number => heights.slice(0, row).reduce((sum, px) => sum + px, 0)
  return {
    bars: sized.map(({ lines, ...bar }) => {
      const row = rows.get(bar.id) ?? 0
      return { ...bar, top: topOf(row), height: heights[row] ?? lines * linePx }
    }),
    height: topOf(heights.length),
  }
}
