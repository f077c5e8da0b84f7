/**
 * The visit to scale before anything has a size: events as bars in rows or as points of time, and in
 * each lane statements as points or, where only the day is known, in a box that fills the day. Made
 * once for a corpus; what is drawn of it at a viewport is another stage.
 */
import type { Corpus, Statement, Telling, TimelineEvent } from '#model/corpus.ts'
import type { Day } from '#model/dating.ts'
import { dayOf, dayOfStatement, occasionOf } from '#model/dating.ts'
import { orderEvents } from '#model/event-order.ts'
import { groupBy } from '#model/group.ts'
import { oncePerPair } from '#model/once-per.ts'
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

/** The events of the visit: those over several days, then day by day in their known order. */
const eventsInside = (corpus: Corpus): readonly TimelineEvent[] => {
  const { whole, stretches } = arrange(corpus)
  const days = stretches.filter(({ day }) => !isBeyond(day))
  return [
    ...orderEvents(whole, corpus.events).flat(),
    ...days.flatMap(({ columns }) => columns.flatMap(({ events }) => events)),
  ]
}

const toBars = (events: readonly TimelineEvent[], corpus: Corpus): readonly EventBar[] =>
  events.flatMap((event) => {
    const span = toTimeSpan(event, corpus.visit)
    return span && span.kind !== 'instant' ? [{ id: event.id, event, span, ghost: null }] : []
  })

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

/** Where a statement stands: at its occasion, else in the last day it can have been made. */
const spanOfStatement = (
  statement: Statement,
  corpus: Corpus,
): Pick<TimeSpan, 'kind' | 'start' | 'end'> => {
  const occasion = occasionOf(statement, corpus)
  const span = occasion ? toTimeSpan(occasion, corpus.visit) : null
  const isWhole = occasion !== null && dayOf(occasion, corpus.visit) === 'whole'
  if (span && !isWhole) return span
  const start = startOfDay(statement.lastPossibleDay)
  return { kind: 'day', start, end: start + dayMs }
}

type PlacedStatement = {
  statement: Statement
  span: Pick<TimeSpan, 'kind' | 'start' | 'end'>
}

const toBoxes = (placed: readonly PlacedStatement[]): readonly StatementBox[] =>
  [...groupBy(placed, ({ span }) => `${span.start} ${span.end}`).values()]
    .flatMap((members) => {
      const [first] = members
      return first ? [{ ...first.span, statements: members.map(({ statement }) => statement) }] : []
    })
    .toSorted((a, b) => a.start - b.start || a.end - b.end)

const toTimeLane = (
  { id, label }: LaneName,
  statements: readonly Statement[],
  corpus: Corpus,
): TimeLane => {
  const ranks = new Map([...speakerMarks(corpus).keys()].map((person, rank) => [person, rank + 1]))
  const kindOf = (statement: Statement): number => ranks.get(speakersOf(statement)[0] ?? '') ?? 0
  const placed = statements.map((statement) => ({
    statement,
    span: spanOfStatement(statement, corpus),
  }))
  const points = placed.filter(({ span }) => span.kind === 'instant')
  return {
    id,
    label,
    count: statements.length,
    points: createTimeIndex(
      points.map(({ statement, span }) => ({
        id: statement.id,
        at: span.start,
        kind: kindOf(statement),
      })),
    ),
    boxes: toBoxes(placed.filter(({ span }) => span.kind !== 'instant')),
  }
}

const toLaneList = (corpus: Corpus, kind: LaneKind): readonly TimeLane[] => {
  const columns = arrange(corpus).stretches.flatMap((stretch) => stretch.columns)
  return toLanes(kind, corpus, columns)
    .lanes.map(({ cells, ...name }) => {
      const inside = cells
        .flat()
        .filter((statement) => !isBeyond(dayOfStatement(statement, corpus)))
      return toTimeLane(name, inside, corpus)
    })
    .filter(({ count }) => count > 0)
}

const kinds: Readonly<Record<LaneKind, { kind: LaneKind }>> = {
  topics: { kind: 'topics' },
  speakers: { kind: 'speakers' },
  articles: { kind: 'articles' },
}

const makeScene = oncePerPair((corpus: Corpus, { kind }: { kind: LaneKind }): TimeScene => {
  const { visit } = corpus
  const inside = eventsInside(corpus)
  const points = inside.flatMap((event) => {
    const span = toTimeSpan(event, visit)
    return span?.kind === 'instant' ? [{ id: event.id, at: span.start, kind: 0 }] : []
  })
  return {
    domain: domainOf(visit),
    bars: [...toBars(inside, corpus), ...toGhostBars(corpus)],
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
