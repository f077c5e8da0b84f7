/** Where on the axis to scale each event stands. */
import type { Corpus, TimelineEvent } from '#model/corpus.ts'
import type { Day } from '#model/dating.ts'
import { dayOf, isVisitDay } from '#model/dating.ts'
import { oncePerPair } from '#model/once-per.ts'
import { spanOfEvent } from './known-underway.ts'
import type { OpenAxis } from './open-axis.ts'
import type { TimeDomain } from './time-axis.ts'
import type { TimeSpan } from './time-span.ts'

export type PlacedEvent = {
  readonly event: TimelineEvent
  readonly day: Day
  /** Null for what is not on the axis: without a date, or beyond an end that is closed. */
  readonly span: TimeSpan | null
}

/** Whether what is told under a heading is not on the days of the axis. */
export const isElsewhere = (day: Day): boolean => !isVisitDay(day) && day !== 'whole'

/** A stretch of the axis that stands for a date without being to its scale. */
export const toUnscaled = ({ start, end }: TimeDomain): TimeSpan => ({
  kind: 'unscaled',
  start,
  end,
  solidStart: start,
  solidEnd: end,
})

/** By the id of the event; once for a corpus and axis, as every statement asks for its occasion. */
export const placeEvents = oncePerPair(
  (corpus: Corpus, { columns }: OpenAxis): ReadonlyMap<string, PlacedEvent> => {
    const beyond = new Map(
      columns.flatMap((date) =>
        date.column.events.map(({ id }) => [id, toUnscaled(date)] as const),
      ),
    )
    return new Map(
      corpus.events.map((event) => {
        const day = dayOf(event, corpus.visit)
        const span = isElsewhere(day) ? beyond.get(event.id) : spanOfEvent(event, corpus)
        return [event.id, { event, day, span: span ?? null }]
      }),
    )
  },
)
