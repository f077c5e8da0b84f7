/**
 * The visit to scale before anything has a size: events as bars in rows or as points of time, and in
 * each lane statements as points or, where only the day is known, in a box that fills the day. Made
 * once for a corpus; what is drawn of it at a viewport is another stage.
 */
import type { Corpus, Statement, Telling, TimelineEvent } from '#model/corpus.ts'
import type { Day } from '#model/dating.ts'
import { dayOf } from '#model/dating.ts'
import { orderEvents } from '#model/event-order.ts'
import { groupBy } from '#model/group.ts'
import { oncePer, oncePerPair } from '#model/once-per.ts'
import { placesOf } from '#model/passing.ts'
import { speakerMarks } from '#model/person-name.ts'
import { speakersOf } from '#model/statement.ts'
import { arrange } from './arrangement.ts'
import type { TimeIndex } from './clusters.ts'
import { createTimeIndex } from './clusters.ts'
import type { LaneKind, LaneName } from './lanes.ts'
import { toLanes } from './lanes.ts'
import type { TimeDomain } from './time-axis.ts'
import { domainOf } from './time-axis.ts'
import type { TimeSpan } from './time-span.ts'
import { toTimeSpan } from './time-span.ts'
import { startOfDay } from './zone-clock.ts'

const dayMs = 86_400_000

/** An event that is no point of time, or what some articles tell of it instead. */
export type EventBar = {
  /** Unique among the bars of a scene. */
  readonly id: string
  readonly event: TimelineEvent
  readonly span: TimeSpan
  /** Null for the editor's reading. */
  readonly ghost: { readonly day: Day; readonly tellings: readonly Telling[] } | null
}

/** Statements of which no more is known than this stretch of wall time in ms. */
export type StatementBox = {
  readonly start: number
  readonly end: number
  readonly statements: readonly Statement[]
}

export type TimeLane = LaneName & {
  readonly count: number
  /** Statements with a clock time; the kind of a mark is the rank of its speaker. */
  readonly points: TimeIndex
  /** By start, then by end. */
  readonly boxes: readonly StatementBox[]
}

export type TimeScene = {
  readonly domain: TimeDomain
  /** In their known order, then as in the corpus; what is told of another day comes last. */
  readonly bars: readonly EventBar[]
  /** Events with a clock time; all of one kind. */
  readonly points: TimeIndex
  readonly lanes: readonly TimeLane[]
  /** Ids of who speaks by the kind of mark; the first is nobody in particular. */
  readonly speakers: readonly string[]
}

const isBeyond = (day: string): boolean => ['before', 'after', 'undated'].includes(day)

/** An event with its day and its stretch; null without any date. */
type PlacedEvent = {
  readonly event: TimelineEvent
  readonly day: Day
  readonly span: TimeSpan | null
}

/** By id; once for a corpus, as every statement asks for that of its occasion. */
const placeEvents = oncePer(
  ({ events, visit }: Corpus): ReadonlyMap<string, PlacedEvent> =>
    new Map(
      events.map((event) => [
        event.id,
        { event, day: dayOf(event, visit), span: toTimeSpan(event, visit) },
      ]),
    ),
)

/** The events of the visit: those over several days, then day by day in their known order. */
const eventsInside = (corpus: Corpus): readonly PlacedEvent[] => {
  const { whole, stretches } = arrange(corpus)
  const days = stretches.filter(({ day }) => !isBeyond(day))
  const places = placeEvents(corpus)
  return [
    ...orderEvents(whole, corpus.events).flat(),
    ...days.flatMap(({ columns }) => columns.flatMap(({ events }) => events)),
  ].flatMap(({ id }) => places.get(id) ?? [])
}

const toBars = (events: readonly PlacedEvent[]): readonly EventBar[] =>
  events.flatMap(({ event, span }) =>
    span && span.kind !== 'instant' ? [{ id: event.id, event, span, ghost: null }] : [],
  )

const toGhostBars = (corpus: Corpus): readonly EventBar[] =>
  arrange(corpus)
    .stretches.filter(({ day }) => !isBeyond(day))
    .flatMap(({ day, columns }) =>
      columns.flatMap(({ ghosts }) => ghosts.map((each) => ({ ...each, day }))),
    )
    .flatMap(({ day, event, tellings }) => {
      const [first] = tellings
      const span = first ? toTimeSpan(first, corpus.visit) : null
      return span ? [{ id: `${event.id} ${day}`, event, span, ghost: { day, tellings } }] : []
    })

type Times = Pick<TimeSpan, 'kind' | 'start' | 'end'>

const lastPossible = ({ lastPossibleDay }: Statement): Times => {
  const start = startOfDay(lastPossibleDay)
  return { kind: 'day', start, end: start + dayMs }
}

/**
 * Where a statement stands: at its occasion, else in the last day it can have been made; null beyond
 * the visit.
 */
const timesOf = (statement: Statement, places: ReadonlyMap<string, PlacedEvent>): Times | null => {
  const place = statement.occasion === null ? undefined : places.get(statement.occasion)
  if (place && isBeyond(place.day)) return null
  return (place?.day === 'whole' ? null : place?.span) ?? lastPossible(statement)
}

type PlacedStatement = { statement: Statement; span: Times }

const toBoxes = (placed: readonly PlacedStatement[]): readonly StatementBox[] =>
  [...groupBy(placed, ({ span }) => `${span.start} ${span.end}`).values()]
    .flatMap((members) => {
      const [first] = members
      return first ? [{ ...first.span, statements: members.map(({ statement }) => statement) }] : []
    })
    .toSorted((a, b) => a.start - b.start || a.end - b.end)

type Speakers = ReadonlyMap<string, number>

/** Whose words a mark counts as: the rank of the first speaker, 0 for nobody in particular. */
const kindOf = (statement: Statement, ranks: Speakers): number =>
  ranks.get(speakersOf(statement)[0] ?? '') ?? 0

const toTimeLane = (
  { id, label }: LaneName,
  statements: readonly Statement[],
  corpus: Corpus,
): TimeLane => {
  const places = placeEvents(corpus)
  const placeOf = placesOf(corpus.statements)
  const ranks = new Map([...speakerMarks(corpus).keys()].map((person, rank) => [person, rank + 1]))
  const placed = statements.flatMap((statement) => {
    const span = timesOf(statement, places)
    return span ? [{ statement, span }] : []
  })
  const points = placed.filter(({ span }) => span.kind === 'instant')
  return {
    id,
    label,
    count: placed.length,
    points: createTimeIndex(
      points.map(({ statement, span }) => ({
        id: statement.id,
        at: span.start,
        place: placeOf.get(statement.id) ?? -1,
        kind: kindOf(statement, ranks),
      })),
    ),
    boxes: toBoxes(placed.filter(({ span }) => span.kind !== 'instant')),
  }
}

const toLaneList = (corpus: Corpus, kind: LaneKind): readonly TimeLane[] => {
  const columns = arrange(corpus).stretches.flatMap((stretch) => stretch.columns)
  return toLanes(kind, corpus, columns)
    .lanes.map(({ cells, ...name }) => toTimeLane(name, cells.flat(), corpus))
    .filter(({ count }) => count > 0)
}

const kinds: Readonly<Record<LaneKind, { kind: LaneKind }>> = {
  topics: { kind: 'topics' },
  speakers: { kind: 'speakers' },
  articles: { kind: 'articles' },
}

const makeScene = oncePerPair((corpus: Corpus, { kind }: { kind: LaneKind }): TimeScene => {
  const inside = eventsInside(corpus)
  const places = placesOf(corpus.events)
  const points = inside.flatMap(({ event: { id }, span }) =>
    span?.kind === 'instant' ? [{ id, at: span.start, place: places.get(id) ?? -1, kind: 0 }] : [],
  )
  return {
    domain: domainOf(corpus.visit),
    bars: [...toBars(inside), ...toGhostBars(corpus)],
    points: createTimeIndex(points),
    lanes: toLaneList(corpus, kind),
    speakers: ['', ...speakerMarks(corpus).keys()],
  }
})

/**
 * The scene of a corpus with lanes of a kind; the same object each time. What lies before or after the
 * visit, or has no date, is not in it.
 */
export const toTimeScene = (corpus: Corpus, kind: LaneKind): TimeScene =>
  makeScene(corpus, kinds[kind])
