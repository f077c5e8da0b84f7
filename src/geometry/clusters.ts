/**
 * Marks at points of time that cannot be drawn apart. The axis is cut from its beginning into cells that
 * are a power of two long, so a cluster depends on how far one has zoomed and
 * never on where one has moved to; zooming in, a cell falls into two. The marks are sorted once; what
 * is in view is then found by halving, at a cost that follows what is on the screen.
 */
import { ascending, bisectLeft } from 'd3'
import { oncePerPair } from '#model/once-per.ts'
import type { Passing } from '#model/passing.ts'
import type { TimeDomain } from './time-axis.ts'

/**
 * A mark at a wall time in ms. `place` is where it stands in its list of the corpus, `kind` what a
 * cluster counts by: both whole numbers from 0.
 */
export type TimedMark = {
  readonly id: string
  readonly at: number
  readonly place: number
  readonly kind: number
}

export type TimeIndex = {
  /** By time, then by id. */
  readonly marks: readonly TimedMark[]
  readonly times: Float64Array
  readonly places: Int32Array
  /** For each kind, how many of it come before each mark; one entry more than there are marks. */
  readonly before: readonly Int32Array[]
}

/** Members are the marks `[first, last)` of the index. */
export type Cluster = {
  readonly first: number
  readonly last: number
  /** Wall time in ms: of the only member, else the middle between the first and the last. */
  readonly at: number
  /** Wall times in ms at which its cell begins and ends. */
  readonly start: number
  readonly end: number
}

/** How many before each of `length` marks are counted; one entry more than there are marks. */
export const countBefore = (length: number, isCounted: (index: number) => boolean): Int32Array => {
  const before = new Int32Array(length + 1)
  let count = 0
  // Written in place: with a hundred thousand marks every copy would be felt.
  for (let index = 0; index < length; index += 1) {
    if (isCounted(index)) count += 1
    before[index + 1] = count
  }
  return before
}

/** The number that `countBefore` counted among the marks `[first, last)`. */
export const countBetween = (before: Int32Array, first: number, last: number): number =>
  (before[last] ?? 0) - (before[first] ?? 0)

/** The marks sorted, once for a corpus. The order in which they are given does not matter. */
export const createTimeIndex = (marks: readonly TimedMark[]): TimeIndex => {
  const sorted = marks.toSorted((a, b) => a.at - b.at || ascending(a.id, b.id))
  const ofKinds = Uint16Array.from(sorted, ({ kind }) => kind)
  const kinds = ofKinds.reduce((most, kind) => Math.max(most, kind + 1), 0)
  return {
    marks: sorted,
    times: Float64Array.from(sorted, ({ at }) => at),
    places: Int32Array.from(sorted, ({ place }) => place),
    before: Array.from({ length: kinds }, (_, each) =>
      countBefore(sorted.length, (index) => ofKinds[index] === each),
    ),
  }
}

/** How many before each mark of an index pass; once for each filter. */
export const passingBefore = oncePerPair(({ places }: TimeIndex, { flags }: Passing): Int32Array =>
  countBefore(places.length, (index) => flags[places[index] ?? -1] === 1),
)

/** The shortest length of cell in ms, a power of two, that is at least `pitchPx` wide. */
export const cellLength = (msPerPx: number, pitchPx: number): number =>
  2 ** Math.ceil(Math.log2(msPerPx * pitchPx))

const middle = (index: TimeIndex, first: number, last: number): number =>
  ((index.times[first] ?? 0) + (index.times[last - 1] ?? 0)) / 2

/** The cells of an axis; the last one reaches to its end, up to twice as long as the others. */
const cellsOf = ({ start, end }: TimeDomain, cellMs: number) => {
  const last = Math.max(0, Math.floor((end - start) / cellMs) - 1)
  return {
    cellAt: (ms: number): number => Math.max(0, Math.min(last, Math.floor((ms - start) / cellMs))),
    startOf: (cell: number): number => start + cell * cellMs,
    endOf: (cell: number): number => (cell === last ? end : start + (cell + 1) * cellMs),
  }
}

/**
 * The clusters of all cells of the axis that reach into `[fromMs, toMs)`, by time. Every mark of such a
 * cell is in exactly one cluster; empty cells have none. All marks have to lie on the axis.
 */
export const clustersBetween = (
  index: TimeIndex,
  axis: TimeDomain,
  { from, to, cellMs }: { readonly from: number; readonly to: number; readonly cellMs: number },
): readonly Cluster[] => {
  const { cellAt, startOf, endOf } = cellsOf(axis, cellMs)
  const clusters: Cluster[] = []
  let first = bisectLeft(index.times, startOf(cellAt(from)))
  for (;;) {
    const time = index.times[first]
    if (time === undefined || startOf(cellAt(time)) >= to) return clusters
    const [start, end] = [startOf(cellAt(time)), endOf(cellAt(time))]
    // What happens at the very end of the axis belongs to its last cell.
    const last = end === axis.end ? index.times.length : bisectLeft(index.times, end, first)
    clusters.push({ first, last, at: middle(index, first, last), start, end })
    first = last
  }
}

/**
 * Where clusters are drawn, in px from the beginning of time: each at its time, but half a pitch inside
 * its cell, so that two clusters of cells at least one pitch wide are never nearer than a pitch.
 */
export const placeClusters = (
  clusters: readonly Pick<Cluster, 'at' | 'start' | 'end'>[],
  msPerPx: number,
  pitchPx: number,
): readonly number[] =>
  clusters.map(({ at, start, end }) => {
    const [least, most] = [start / msPerPx + pitchPx / 2, end / msPerPx - pitchPx / 2]
    return Math.max(least, Math.min(most, at / msPerPx))
  })

const thousand = 1000

/** A number in at most four letters, "45", "999", "4.5k", "12k", "2m"; never more than there are. */
export const compactCount = (count: number): string => {
  if (count < thousand) return String(count)
  const [unit, letter] = count < thousand ** 2 ? [thousand, 'k'] : [thousand ** 2, 'm']
  const units = Math.floor((count * 10) / unit) / 10
  return `${units < 10 ? units : Math.floor(units)}${letter}`
}
