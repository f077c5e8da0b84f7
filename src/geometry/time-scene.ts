/**
 * The visit to scale before anything has a size: events as bars in rows or as points of time, and in
 * each lane statements as points or, where only the day is known, in a box that fills the day. Made
 * once for a corpus and the ends that are open; what is drawn of it at a viewport is another stage.
 */
import type { Corpus, TimelineEvent } from '#model/corpus.ts'
import type { Day } from '#model/dating.ts'
import { orderEvents } from '#model/event-order.ts'
import { oncePer, oncePerPair } from '#model/once-per.ts'
import { placesOf } from '#model/passing.ts'
import { speakerMarks } from '#model/person-name.ts'
import type { Ghost } from './arrangement.ts'
import { arrange } from './arrangement.ts'
import { sayGhost } from './ghost-words.ts'
import type { TimeIndex } from './clusters.ts'
import { createTimeIndex } from './clusters.ts'
import type { LaneKind, LaneName } from './lanes.ts'
import type { OpenAxis } from './open-axis.ts'
import { openAxis } from './open-axis.ts'
import type { PlacedEvent } from './placed-events.ts'
import { isElsewhere, placeEvents, toUnscaled } from './placed-events.ts'
import type { TimeLane } from './time-lanes.ts'
import { toTimeLanes } from './time-lanes.ts'
import type { TimeSpan } from './time-span.ts'
import { cutToDays, toTimeSpan } from './time-span.ts'

/** An event that is no point of time, or what some articles tell of it instead. */
export type EventBar = {
  /** Unique among the bars of a scene. */
  readonly id: string
  readonly event: TimelineEvent
  readonly span: TimeSpan
  /** Where it begins and ends on the axis: its span, cut off at the ends of the visit. */
  readonly start: number
  readonly end: number
  /** Whether it wears the sign of a difference. */
  readonly hasSign: boolean
  /** With who says which time of it; null for the editor's reading. */
  readonly ghost: (Ghost & { readonly day: Day; readonly said: string }) | null
}

export type TimeScene = {
  readonly axis: OpenAxis
  /** In their known order, then as in the corpus; what is told of another day comes last. */
  readonly bars: readonly EventBar[]
  /** Events with a clock time; all of one kind. */
  readonly points: TimeIndex
  readonly lanes: readonly TimeLane[]
  /** What the lanes stand for. */
  readonly kind: LaneKind
  /** Names of lanes that no statement is drawn in. */
  readonly emptyLanes: readonly LaneName[]
  /** Ids of who speaks by the kind of mark; the first is nobody in particular. */
  readonly speakers: readonly string[]
}

/**
 * The events on the axis: those over several days, then day by day in their known order, then by date
 * what lies beyond the visit.
 */
const eventsOn = (axis: OpenAxis, corpus: Corpus): readonly PlacedEvent[] => {
  const { whole, stretches } = arrange(corpus)
  const days = stretches.filter(({ day }) => !isElsewhere(day))
  const places = placeEvents(corpus, axis)
  return [
    ...orderEvents(whole, corpus.events).flat(),
    ...days.flatMap(({ columns }) => columns.flatMap(({ events }) => events)),
    ...axis.columns.flatMap(({ column }) => column.events),
  ].flatMap(({ id }) => places.get(id) ?? [])
}

const disputedOf = oncePer(
  ({ differences }: Corpus): ReadonlySet<string> =>
    new Set(differences.flatMap(({ events }) => events)),
)

type Told = Pick<EventBar, 'id' | 'event' | 'span' | 'ghost'>

const toBar = (told: Told, axis: OpenAxis, corpus: Corpus): EventBar => ({
  ...told,
  ...(told.span.kind === 'unscaled'
    ? { start: told.span.start, end: told.span.end }
    : cutToDays(told.span, axis.visit)),
  hasSign: told.ghost === null && disputedOf(corpus).has(told.event.id),
})

const toBars = (
  events: readonly PlacedEvent[],
  axis: OpenAxis,
  corpus: Corpus,
): readonly EventBar[] =>
  events.flatMap(({ event, span }) =>
    span && span.kind !== 'instant'
      ? [toBar({ id: event.id, event, span, ghost: null }, axis, corpus)]
      : [],
  )

type PlacedGhost = Ghost & { readonly day: Day; readonly span: TimeSpan | null }

/** What only some articles tell: of the days of the visit, and of what lies beyond it where that is open. */
const ghostsOn = (axis: OpenAxis, corpus: Corpus): readonly PlacedGhost[] => [
  ...arrange(corpus)
    .stretches.filter(({ day }) => !isElsewhere(day))
    .flatMap(({ day, columns }) =>
      columns.flatMap(({ ghosts }) =>
        ghosts.map((ghost) => {
          const [first] = ghost.tellings
          return { ...ghost, day, span: first ? toTimeSpan(first, corpus.visit) : null }
        }),
      ),
    ),
  ...axis.columns.flatMap((date) =>
    date.column.ghosts.map((ghost) => ({
      ...ghost,
      day: date.column.day,
      span: toUnscaled(date),
    })),
  ),
]

const toGhostBars = (corpus: Corpus, axis: OpenAxis): readonly EventBar[] =>
  ghostsOn(axis, corpus).flatMap(({ span, ...told }) => {
    if (!span) return []
    const ghost = { ...told, said: sayGhost(told, told.day, corpus) }
    return [toBar({ id: told.id, event: told.event, span, ghost }, axis, corpus)]
  })

/** Everything on the axis that is no point of time; once for a corpus and axis, whatever its lanes are. */
export const barsOn = oncePerPair((corpus: Corpus, axis: OpenAxis): readonly EventBar[] => [
  ...toBars(eventsOn(axis, corpus), axis, corpus),
  ...toGhostBars(corpus, axis),
])

const makeScene = (corpus: Corpus, kind: LaneKind, axis: OpenAxis): TimeScene => {
  const events = eventsOn(axis, corpus)
  const places = placesOf(corpus.events)
  const points = events.flatMap(({ event: { id }, span }) =>
    span?.kind === 'instant' ? [{ id, at: span.start, place: places.get(id) ?? -1, kind: 0 }] : [],
  )
  return {
    axis,
    bars: barsOn(corpus, axis),
    points: createTimeIndex(points),
    ...toTimeLanes(corpus, kind, axis),
    kind,
    speakers: ['', ...speakerMarks(corpus).keys()],
  }
}

const scenesOf = oncePer<OpenAxis, Map<LaneKind, TimeScene>>(() => new Map())

/**
 * The scene of a corpus with lanes of a kind and with these ends open; the same object each time the
 * same is asked for. What lies beyond a closed end, or has no date, is not in it.
 */
export const toTimeScene = (
  corpus: Corpus,
  kind: LaneKind,
  open: readonly Day[] = [],
): TimeScene => {
  const axis = openAxis(corpus, open)
  const scenes = scenesOf(axis)
  const scene = scenes.get(kind) ?? makeScene(corpus, kind, axis)
  scenes.set(kind, scene)
  return scene
}
