/**
 * What stands where, before anything has a size: the axis as stretches in the order of time, each
 * stretch as columns, each column with the events and statements told in it. The axis is order
 * labelled in days, so this is all the placing that a picture without hours needs.
 */
import type { Corpus, Statement, Telling, TimelineEvent } from '#model/corpus.ts'
import type { Day } from '#model/dating.ts'
import { dayOf, isVisitDay, visitDays } from '#model/dating.ts'
import { orderEvents, orLater } from '#model/event-order.ts'
import { groupBy } from '#model/group.ts'
import { byId } from '#model/lookup.ts'
import { oncePer } from '#model/once-per.ts'
import { timeKey } from '#model/told-time.ts'

/** An event told of a day that is not the editor's reading. */
export type Ghost = {
  /** Unique among the ghosts of an arrangement. */
  id: string
  event: TimelineEvent
  /** Those that give the one time: the same day, and the same part or clock time of it. */
  tellings: readonly Telling[]
}

export type Column = {
  /** Unique among the columns of an arrangement. */
  id: string
  day: Day
  /** More than one where their order is not known. */
  events: readonly TimelineEvent[]
  ghosts: readonly Ghost[]
  /** Made at one of the events; where there is none, made at an occasion without a place. */
  statements: readonly Statement[]
}

/** A day of the visit, or `before`, `after`, `undated`. Without columns nothing is reported in it. */
export type Stretch = { day: Day; columns: readonly Column[] }

export type Arrangement = {
  /** Events that span several days of the visit. */
  whole: readonly TimelineEvent[]
  /** `before`, the days of the visit, `after`, `undated`; those beyond the visit only if not empty. */
  stretches: readonly Stretch[]
  /** Ids of events that may as well have come later on their day than their column says. */
  orLater: ReadonlySet<string>
}

type Placed = {
  events: ReadonlyMap<Day, readonly TimelineEvent[]>
  ghosts: ReadonlyMap<Day, readonly Ghost[]>
  statements: ReadonlyMap<string | null, readonly Statement[]>
  unplaced: ReadonlyMap<Day, readonly Statement[]>
}

/** The ghosts of one event by time: its tellings of another single day, or of beyond the visit. */
const ghostsOf = (event: TimelineEvent, { visit }: Corpus): readonly (Ghost & { day: Day })[] => {
  const day = dayOf(event, visit)
  if (day === 'whole' || day === 'undated') return []
  const dayTold = ({ dating }: Telling): Day => dayOf({ dating, scope: event.scope }, visit)
  const isOther = (other: Day): boolean => other !== day && other !== 'whole' && other !== 'undated'
  const others = event.tellings.filter((telling) => isOther(dayTold(telling)))
  return [...groupBy(others, timeKey)].flatMap(([time, tellings]) => {
    const [first] = tellings
    return first ? [{ id: `${event.id}~${time}`, day: dayTold(first), event, tellings }] : []
  })
}

const placeAll = (corpus: Corpus): Placed => {
  const events = groupBy(corpus.events, (event) => dayOf(event, corpus.visit))
  const statements = groupBy(corpus.statements, ({ occasion }) => occasion)
  const whole = new Set(events.get('whole')?.map(({ id }) => id))
  const known = byId(corpus.events)
  const hasColumn = ({ occasion }: Statement): boolean =>
    occasion !== null && known.has(occasion) && !whole.has(occasion)
  return {
    events,
    ghosts: groupBy(
      corpus.events.flatMap((event) => ghostsOf(event, corpus)),
      ({ day }) => day,
    ),
    statements,
    // Statements of an occasion without a column stand in the last day they can have been made.
    unplaced: groupBy(
      corpus.statements.filter((statement) => !hasColumn(statement)),
      ({ lastPossibleDay }) => lastPossibleDay,
    ),
  }
}

const sortKey = ({ dating }: TimelineEvent): string =>
  `${dating?.earliest ?? dating?.latest ?? ''} ${dating?.latest ?? '9999'}`

/** By first possible day, then by last, then in the order of the corpus. */
const sortByDate = (events: readonly TimelineEvent[]): readonly TimelineEvent[] =>
  events.toSorted((a, b) => {
    const [first, second] = [sortKey(a), sortKey(b)]
    return first < second ? -1 : Number(first > second)
  })

const toColumn = (placed: Placed, column: Pick<Column, 'id' | 'day'> & Partial<Column>): Column => {
  const { events = [], ghosts = [], statements } = column
  return {
    id: column.id,
    day: column.day,
    events,
    ghosts,
    statements: statements ?? events.flatMap(({ id }) => placed.statements.get(id) ?? []),
  }
}

/** Beyond the visit everything shares one column: dates there are far apart and coarse. */
const toBeyond = (day: Day, placed: Placed): Stretch => {
  const events = sortByDate(placed.events.get(day) ?? [])
  const ghosts = placed.ghosts.get(day) ?? []
  const isEmpty = events.length + ghosts.length === 0
  return { day, columns: isEmpty ? [] : [toColumn(placed, { id: day, day, events, ghosts })] }
}

/** What is told otherwise shares the column of its day, as its order is not known; unless there are more. */
const addGhosts = (columns: readonly Column[], day: Day, placed: Placed): readonly Column[] => {
  const ghosts = placed.ghosts.get(day) ?? []
  if (ghosts.length === 0) return columns
  const [only, ...others] = columns
  return only && others.length === 0
    ? [{ ...only, ghosts }]
    : [...columns, toColumn(placed, { id: `${day}-ghosts`, day, ghosts })]
}

const toVisitDay = (day: Day, placed: Placed, corpus: Corpus): Stretch => {
  const statements = placed.unplaced.get(day) ?? []
  const inOrder = orderEvents(placed.events.get(day) ?? [], corpus.events).map((events, index) =>
    toColumn(placed, { id: `${day}-${index}`, day, events }),
  )
  const unplaced = toColumn(placed, { id: `${day}-unplaced`, day, statements })
  return {
    day,
    columns: [...addGhosts(inOrder, day, placed), ...(statements.length > 0 ? [unplaced] : [])],
  }
}

const looseIn = ({ columns }: Stretch, { events }: Corpus): ReadonlySet<string> =>
  orLater(
    columns.map((column) => column.events).filter((told) => told.length > 0),
    events,
  )

/**
 * The arrangement of a corpus; the same object each time the same corpus is given. Every event stands
 * in exactly one column or in `whole`, every statement in exactly one column.
 */
export const arrange = oncePer((corpus: Corpus): Arrangement => {
  const placed = placeAll(corpus)
  const stretches = [
    toBeyond('before', placed),
    ...visitDays(corpus.visit).map((day) => toVisitDay(day, placed, corpus)),
    toBeyond('after', placed),
    toBeyond('undated', placed),
  ]
  return {
    whole: placed.events.get('whole') ?? [],
    stretches: stretches.filter(({ day, columns }) => isVisitDay(day) || columns.length > 0),
    orLater: new Set(stretches.flatMap((stretch) => [...looseIn(stretch, corpus)])),
  }
})
