/** The lanes to scale: what was said in each, as points of time or in boxes as long as is known of it. */
import type { Corpus, Statement } from '#model/corpus.ts'
import { groupBy } from '#model/group.ts'
import { placesOf } from '#model/passing.ts'
import { speakerMarks } from '#model/person-name.ts'
import { speakersOf } from '#model/statement.ts'
import { arrange } from './arrangement.ts'
import type { TimeIndex } from './clusters.ts'
import { createTimeIndex } from './clusters.ts'
import type { LaneKind, LaneName } from './lanes.ts'
import { toLanes } from './lanes.ts'
import type { OpenAxis } from './open-axis.ts'
import type { PlacedEvent } from './placed-events.ts'
import { isElsewhere, placeEvents } from './placed-events.ts'
import type { TimeDomain } from './time-axis.ts'
import type { TimeSpan } from './time-span.ts'
import { cutToDays, toByDay } from './time-span.ts'

/** Statements of which no more is known than this stretch of the axis. */
export type StatementBox = TimeDomain & {
  /** Unique in its lane. */
  readonly id: string
  readonly span: TimeSpan
  /** As long as they can have been made; longer than the stretch where only their last day is known. */
  readonly ground: TimeDomain
  readonly statements: readonly Statement[]
}

export type TimeLane = LaneName & {
  /** Where its statements stand in the corpus; also of those that are not on the axis. */
  readonly places: Int32Array
  /** Statements with a clock time; the kind of a mark is the rank of its speaker. */
  readonly points: TimeIndex
  /** By start, then by end; those whose occasion is not stated after all others of their day. */
  readonly boxes: readonly StatementBox[]
}

const lastPossible = ({ lastPossibleDay }: Statement): TimeSpan => toByDay(lastPossibleDay)

/** What was said at an occasion that is not stated stands in its last possible day, but apart. */
const spanOf = (statement: Statement, occasion: PlacedEvent | undefined): TimeSpan | null => {
  if (!occasion) return lastPossible(statement)
  return occasion.span ?? (isElsewhere(occasion.day) ? null : lastPossible(statement))
}

/** All of the axis that a span covers. */
const groundOf = ({ kind, start, end }: TimeSpan, { visit }: OpenAxis): TimeDomain =>
  kind === 'unscaled' ? { start, end } : cutToDays({ start, end }, visit)

const cutSpan = (span: TimeSpan, axis: OpenAxis): TimeDomain =>
  groundOf(span.kind === 'by-day' ? { ...span, start: span.solidStart } : span, axis)

/** Where on the axis a statement stands, as far as is known; null where it does not. */
export const timesOfStatement = (
  statement: Statement,
  corpus: Corpus,
  axis: OpenAxis,
): TimeDomain | null => {
  const span = spanOf(statement, placeEvents(corpus, axis).get(statement.occasion ?? ''))
  return span && cutSpan(span, axis)
}

/** Whether the occasion is not stated, and so no day but the last possible. */
export const isApart = ({ span }: Pick<StatementBox, 'span'>): boolean => span.kind === 'by-day'

type PlacedStatement = { statement: Statement; span: TimeSpan }

const toBoxes = (placed: readonly PlacedStatement[], axis: OpenAxis): readonly StatementBox[] => {
  const sameSpan = groupBy(placed, ({ span: { kind, start, end } }) => `${kind} ${start} ${end}`)
  return [...sameSpan]
    .flatMap(([id, members]) => {
      const statements = members.map(({ statement }) => statement)
      const [first] = members
      if (!first) return []
      const { span } = first
      return [{ id, span, ...cutSpan(span, axis), ground: groundOf(span, axis), statements }]
    })
    .toSorted(
      (a, b) => a.start - b.start || Number(isApart(a)) - Number(isApart(b)) || a.end - b.end,
    )
}

/** Whose words a mark counts as: the rank of the first speaker, 0 for nobody in particular. */
const ranksOf = (corpus: Corpus): ReadonlyMap<string, number> =>
  new Map([...speakerMarks(corpus).keys()].map((person, rank) => [person, rank + 1]))

const toTimeLane = (
  { id, label }: LaneName,
  statements: readonly Statement[],
  corpus: Corpus,
  axis: OpenAxis,
): TimeLane => {
  const events = placeEvents(corpus, axis)
  const [placeOf, ranks] = [placesOf(corpus.statements), ranksOf(corpus)]
  const places = Int32Array.from(statements, ({ id: each }) => placeOf.get(each) ?? -1)
  const placed = statements.flatMap((statement, index) => {
    const span = spanOf(statement, events.get(statement.occasion ?? ''))
    return span ? [{ statement, span, place: places[index] ?? -1 }] : []
  })
  const points = placed.filter(({ span }) => span.kind === 'instant')
  return {
    id,
    label,
    places,
    points: createTimeIndex(
      points.map(({ statement, span, place }) => ({
        id: statement.id,
        at: span.start,
        place,
        kind: ranks.get(speakersOf(statement)[0] ?? '') ?? 0,
      })),
    ),
    boxes: toBoxes(
      placed.filter(({ span }) => span.kind !== 'instant'),
      axis,
    ),
  }
}

/** The lanes of a kind in the order in which they are first told, and the names of those without any. */
export const toTimeLanes = (corpus: Corpus, kind: LaneKind, axis: OpenAxis) => {
  const columns = arrange(corpus).stretches.flatMap((stretch) => stretch.columns)
  const { lanes, empty } = toLanes(kind, corpus, columns)
  return {
    lanes: lanes.map(({ cells, ...name }) => toTimeLane(name, cells.flat(), corpus, axis)),
    emptyLanes: empty,
  }
}

/** The days in which some lane holds what was said at an hour that is not stated, each once, in any order. */
export const daysWithoutHour = (
  lanes: readonly Pick<TimeLane, 'boxes'>[],
): readonly StatementBox[] => [
  ...new Map(
    lanes
      .flatMap(({ boxes }) => boxes.filter(({ span }) => span.kind === 'day'))
      .map((box) => [box.id, box]),
  ).values(),
]
