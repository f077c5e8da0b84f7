/**
 * The axis to scale, with what lies beyond the visit set out beside it where an end is open. Decades lie
 * beyond a visit of days, so nothing could be read there to the same scale: each date gets about as much
 * of the axis as every other, in the order of time, and is said not to be to scale.
 */
import type { Corpus } from '#model/corpus.ts'
import type { Day } from '#model/dating.ts'
import { oncePer } from '#model/once-per.ts'
import type { Column } from './arrangement.ts'
import { arrange } from './arrangement.ts'
import { openEnd } from './open-end.ts'
import type { TimeDomain } from './time-axis.ts'
import { domainOf } from './time-axis.ts'

/** What is told of one date, and the stretch of the axis that it gets: no wall times, but in their unit. */
export type DateColumn = TimeDomain & { readonly column: Column }

export type OpenAxis = {
  /** All of the axis. */
  readonly domain: TimeDomain
  /** The days of the visit: what of it is to scale. */
  readonly visit: TimeDomain
  /** From left to right; none where both ends are closed. */
  readonly columns: readonly DateColumn[]
}

// So many dates take as much room as the whole visit: about as much as their names need.
const datesPerVisit = 6

const columnsOf = (corpus: Corpus, end: 'before' | 'after', open: readonly Day[]) => {
  const stretch = open.includes(end)
    ? arrange(corpus).stretches.find(({ day }) => day === end)
    : null
  return stretch ? openEnd(stretch).columns : []
}

// Names reach beyond their own date where there is room; behind the last there is nothing else.
const lastDate = 1.7

const widenLast = (dates: readonly DateColumn[], lengthMs: number): readonly DateColumn[] =>
  dates.map((date, index) =>
    index === dates.length - 1 ? { ...date, end: date.start + lastDate * lengthMs } : date,
  )

const placeColumns = (
  columns: readonly Column[],
  from: number,
  lengthMs: number,
): readonly DateColumn[] =>
  columns.map((column, index) => ({
    column,
    start: from + index * lengthMs,
    end: from + (index + 1) * lengthMs,
  }))

const makeAxis = (corpus: Corpus, open: readonly Day[]): OpenAxis => {
  const visit = domainOf(corpus.visit)
  const lengthMs = (visit.end - visit.start) / datesPerVisit
  const [before, after] = [columnsOf(corpus, 'before', open), columnsOf(corpus, 'after', open)]
  const start = visit.start - before.length * lengthMs
  const later = widenLast(placeColumns(after, visit.end, lengthMs), lengthMs)
  return {
    domain: { start, end: later.at(-1)?.end ?? visit.end },
    visit,
    columns: [...placeColumns(before, start, lengthMs), ...later],
  }
}

const axesOf = oncePer<Corpus, Map<string, OpenAxis>>(() => new Map())

/** The axis of a corpus with these ends open; the same object each time the same is asked for. */
export const openAxis = (corpus: Corpus, open: readonly Day[] = []): OpenAxis => {
  const axes = axesOf(corpus)
  const key = open.toSorted().join()
  const axis = axes.get(key) ?? makeAxis(corpus, open)
  axes.set(key, axis)
  return axis
}
