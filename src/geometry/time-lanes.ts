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
import { cutToDays } from './time-span.ts'
import { startOfDay } from './zone-clock.ts'

const dayMs = 86_400_000

/** Statements of which no more is known than this stretch of the axis. */
export type StatementBox = {
  readonly start: number
  readonly end: number
  readonly statements: readonly Statement[]
}

export type TimeLane = LaneName & {
  /** Where its statements stand in the corpus; also of those that are not on the axis. */
  readonly places: Int32Array
  /** Statements with a clock time; the kind of a mark is the rank of its speaker. */
  readonly points: TimeIndex
  /** By start, then by end. */
  readonly boxes: readonly StatementBox[]
}

type Times = Pick<TimeSpan, 'kind' | 'start' | 'end'>

const lastPossible = ({ lastPossibleDay }: Statement): Times => {
  const start = startOfDay(lastPossibleDay)
  return { kind: 'day', start, end: start + dayMs }
}

/** Where what was said at an occasion of unknown place or of several days stands: in the last day possible. */
const timesOf = (statement: Statement, occasion: PlacedEvent | undefined): Times | null => {
  if (!occasion || occasion.day === 'whole') return lastPossible(statement)
  return occasion.span ?? (isElsewhere(occasion.day) ? null : lastPossible(statement))
}

const cutTimes = (times: Times, { visit }: OpenAxis): TimeDomain =>
  times.kind === 'unscaled' ? times : cutToDays(times, visit)

/** Where on the axis a statement stands, as far as is known; null where it does not. */
export const timesOfStatement = (
  statement: Statement,
  corpus: Corpus,
  axis: OpenAxis,
): TimeDomain | null => {
  const times = timesOf(statement, placeEvents(corpus, axis).get(statement.occasion ?? ''))
  return times && cutTimes(times, axis)
}

type PlacedStatement = { statement: Statement; times: Times }

const toBoxes = (placed: readonly PlacedStatement[], axis: OpenAxis): readonly StatementBox[] => {
  const cut = placed.map(({ statement, times }) => ({ statement, ...cutTimes(times, axis) }))
  return [...groupBy(cut, ({ start, end }) => `${start} ${end}`).values()]
    .flatMap((members) => {
      const [first] = members
      const statements = members.map(({ statement }) => statement)
      return first ? [{ start: first.start, end: first.end, statements }] : []
    })
    .toSorted((a, b) => a.start - b.start || a.end - b.end)
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
  const [places, ranks] = [placesOf(corpus.statements), ranksOf(corpus)]
  const placeOf = (statement: Statement): number => places.get(statement.id) ?? -1
  const placed = statements.flatMap((statement) => {
    const times = timesOf(statement, events.get(statement.occasion ?? ''))
    return times ? [{ statement, times }] : []
  })
  const points = placed.filter(({ times }) => times.kind === 'instant')
  return {
    id,
    label,
    places: Int32Array.from(statements, placeOf),
    points: createTimeIndex(
      points.map(({ statement, times }) => ({
        id: statement.id,
        at: times.start,
        place: placeOf(statement),
        kind: ranks.get(speakersOf(statement)[0] ?? '') ?? 0,
      })),
    ),
    boxes: toBoxes(
      placed.filter(({ times }) => times.kind !== 'instant'),
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
