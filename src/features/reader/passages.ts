/** The passages of an article one after the other, for those who step through them. */
import { groupBy } from '#model/group.ts'
import type { Marking } from './markings.ts'
import { handlesOf } from './markings.ts'

/** A place in an article where passages begin. */
export type Stop = {
  start: number
  /** What begins there, each once: at least one. */
  markings: readonly Marking[]
}

/** The places where passages begin, in the order of the text. */
export const stopsOf = (markings: readonly Marking[]): readonly Stop[] =>
  [...groupBy(handlesOf(markings), ({ start }) => start)]
    .map(([start, same]) => ({ start, markings: same }))
    .toSorted((a, b) => a.start - b.start)

export type StopPlace = {
  /** The stop one is at; -1 between stops, and at the beginning of the article. */
  index: number
  previous: Stop | null
  next: Stop | null
}

/** The stop at `start`; else the one of which a later part begins there. */
const findIndex = (stops: readonly Stop[], start: number): number => {
  const own = stops.findIndex((stop) => stop.start === start)
  const isPart = ({ markings }: Stop) => markings.some(({ starts }) => starts.includes(start))
  return own === -1 ? stops.findIndex(isPart) : own
}

/**
 * Where one is among the stops. `start` may be that of any passage, and of none: then the neighbours are
 * those before and after it. Null is the beginning of the article, before all stops.
 */
export const placeAt = (stops: readonly Stop[], start: number | null): StopPlace => {
  const index = start === null ? -1 : findIndex(stops, start)
  const at = stops[index]?.start ?? start ?? -1
  return {
    index,
    previous: stops.findLast((stop) => stop.start < at) ?? null,
    next: stops.find((stop) => stop.start > at) ?? null,
  }
}
