/**
 * The order in which events are told within a day. Articles give order, hardly ever an hour; what they
 * leave open stays open, so the result is columns: later columns came later, and what shares a column
 * has no known order.
 */
import type { TimelineEvent } from './corpus.ts'
import { groupBy } from './group.ts'
import { byId } from './lookup.ts'
import { oncePer } from './once-per.ts'

type Ordered = Pick<TimelineEvent, 'id' | 'partOf' | 'after'>

/** What bounds an event's column: `earlier` lie before it, `wholes` not after it. */
type Bounds = { event: string; earlier: readonly string[]; wholes: readonly string[] }

/** The wholes an event belongs to, nearest first; a circle of parts is followed once. */
export const wholesOf = (
  event: Ordered,
  lookup: ReadonlyMap<string, Ordered>,
): readonly string[] => {
  const wholes = new Set<string>()
  let next = event.partOf?.event
  while (next !== undefined && next !== event.id && !wholes.has(next)) {
    wholes.add(next)
    next = lookup.get(next)?.partOf?.event
  }
  return [...wholes]
}

/** The parts of each whole. */
type Parts = ReadonlyMap<string, readonly string[]>

const groupParts = (all: readonly Ordered[]): Parts => {
  const pairs = all.flatMap((event) =>
    wholesOf(event, byId(all)).map((whole) => ({ whole, part: event.id })),
  )
  return new Map(
    [...groupBy(pairs, ({ whole }) => whole)].map(
      ([whole, members]) => [whole, members.map(({ part }) => part)] as const,
    ),
  )
}

/**
 * What is told to come after a whole comes after its parts, and so do the parts of what comes after.
 * Only of events that are bound by others: in a large corpus hardly any are.
 */
const findBounds = (all: readonly Ordered[], parts: Parts): readonly Bounds[] => {
  const lookup = byId(all)
  const isBound = ({ id, partOf, after }: Ordered): boolean =>
    partOf !== null || after.length > 0 || parts.has(id)
  return all.filter(isBound).map((event) => {
    const wholes = wholesOf(event, lookup)
    const told = [event.id, ...wholes].flatMap((id) => lookup.get(id)?.after ?? [])
    const named = told.map((order) => order.event)
    const earlier = [...named, ...named.flatMap((id) => parts.get(id) ?? [])]
    return { event: event.id, earlier, wholes }
  })
}

const boundsOf = oncePer((all: readonly Ordered[]) => {
  const parts = groupParts(all)
  return { bounds: findBounds(all, parts), parts }
})

const ranksOf = oncePer(
  (all: readonly Ordered[]): ReadonlyMap<string, number> =>
    new Map(all.map((event, index) => [event.id, index])),
)

/**
 * The least column for each event of `all`. Only `drawn` events take up a column; the others pass on
 * what lies before them. A whole begins with its first part. Settles in as many rounds as the longest
 * chain has links; a circle, which the compiler refuses, is cut off there.
 */
const findColumns = (
  all: readonly Ordered[],
  drawn: ReadonlySet<string>,
): ReadonlyMap<string, number> => {
  const { bounds, parts } = boundsOf(all)
  const columns = new Map<string, number>()
  const column = (id: string): number => columns.get(id) ?? 0
  const firstPart = (id: string): number => {
    const drawnParts = parts.get(id)?.filter((part) => drawn.has(part)) ?? []
    return drawnParts.length === 0 ? 0 : drawnParts.map(column).reduce((a, b) => Math.min(a, b))
  }
  const settle = ({ event, earlier, wholes }: Bounds): boolean => {
    const next = [
      ...earlier.map((id) => column(id) + (drawn.has(id) ? 1 : 0)),
      ...wholes.map(column),
      firstPart(event),
    ].reduce((a, b) => Math.max(a, b), 0)
    if (next <= column(event)) return false
    columns.set(event, next)
    return true
  }
  for (let round = 0; round < bounds.length; round += 1) {
    if (!bounds.map(settle).includes(true)) break
  }
  return columns
}

/**
 * The greatest column for each event of `all`, as `findColumns` gives the least: before everything that is
 * told to come after it, in the last column where nothing is.
 */
const findLastColumns = (
  all: readonly Ordered[],
  drawn: ReadonlySet<string>,
  last: number,
): ReadonlyMap<string, number> => {
  const { bounds } = boundsOf(all)
  const columns = new Map<string, number>()
  const column = (id: string): number => columns.get(id) ?? last
  const settle = ({ event, earlier }: Bounds): boolean => {
    const settled = earlier.map((id) => {
      const next = column(event) - (drawn.has(id) ? 1 : 0)
      if (next >= column(id)) return false
      columns.set(id, next)
      return true
    })
    return settled.includes(true)
  }
  for (let round = 0; round < bounds.length; round += 1) {
    if (!bounds.map(settle).includes(true)) break
  }
  return columns
}

/**
 * The events as columns in order. An event stands in a later column than everything it comes after;
 * a part stands with its whole, or beside it where another part comes first; what has no known order
 * shares a column, in the order of `all`. `all` is the list that the events were taken from: it
 * carries the order of the seeds and the events of other days through which an order may be known.
 * The order of `events` does not matter. No events, no columns.
 */
export const orderEvents = <Event extends Ordered>(
  events: readonly Event[],
  all: readonly Ordered[] = events,
): Event[][] => {
  const columns = findColumns(all, new Set(events.map((event) => event.id)))
  const rank = ranksOf(all)
  const ranked = events.toSorted((a, b) => (rank.get(a.id) ?? 0) - (rank.get(b.id) ?? 0))
  return [...groupBy(ranked, (event) => columns.get(event.id) ?? 0)]
    .toSorted(([a], [b]) => a - b)
    .map(([, column]) => [...column])
}

/**
 * The ids of the events that may as well have come in a later column: of `columns`, as `orderEvents` gives
 * them, and `all`, nothing tells that they came before what stands there. None in a single column.
 */
export const orLater = (
  columns: readonly (readonly Ordered[])[],
  all: readonly Ordered[],
): ReadonlySet<string> => {
  const last = columns.length - 1
  if (last < 1) return new Set()
  const drawn = new Set(columns.flat().map(({ id }) => id))
  const greatest = findLastColumns(all, drawn, last)
  const loose = columns.flatMap((column, index) =>
    column.filter(({ id }) => (greatest.get(id) ?? last) > index),
  )
  return new Set(loose.map(({ id }) => id))
}
