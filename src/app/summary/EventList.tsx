import type { Statement, TimelineEvent } from '#model/corpus.ts'
import { formatDay, isVisitDay } from '#model/dating.ts'
import { whenWithBasis } from '#export/event-words.ts'
import { EventLink } from '#features/overviews/EventLink.tsx'
import type { EventsOfDay } from '#features/overviews/telling-rows.ts'
import * as counts from '#words/counts.ts'
import { statuses } from '#words/events.ts'
import { moreEventsOf } from '#words/pages.ts'
import { PageLink } from './PageLink.tsx'
import { StatementList } from './StatementList.tsx'

type SaidAt = (event: TimelineEvent) => readonly Statement[]

type EventListProps = {
  days: readonly EventsOfDay[]
  /** What was said at an event. */
  saidAt: SaidAt
  /** How much of it is told: how many statements there are, or the first words of each. */
  tells: 'count' | 'words'
  /** How many events a day lists whose others stand on a page of its own. */
  most?: number
}

/** What the heading does not say of it. */
const describe = (event: TimelineEvent, day: string, statements: number): string =>
  [
    ...(isVisitDay(day) ? [] : [whenWithBasis(event)]),
    ...(event.status === 'held' ? [] : [statuses[event.status]]),
    ...(statements > 0 ? [counts.statements(statements)] : []),
  ].join(', ')

type DayEventsProps = EventsOfDay & Omit<EventListProps, 'days'> & { most: number }

const DayEvents = ({ day, events, saidAt, tells, most }: DayEventsProps) => {
  const listed = isVisitDay(day) ? events.slice(0, most) : events
  const others = events.length - listed.length
  return (
    <section className="summary-day">
      <h3>
        <PageLink kind="day" id={day}>
          {formatDay(day)}
        </PageLink>
      </h3>
      <ul className={`summary-${tells}`}>
        {listed.map((event) => (
          <li key={event.id}>
            <EventLink event={event} /> <small>{describe(event, day, saidAt(event).length)}</small>
            {tells === 'words' && <StatementList statements={saidAt(event)} />}
          </li>
        ))}
      </ul>
      {others > 0 && (
        <p>
          <PageLink kind="day" id={day}>
            {moreEventsOf(others, formatDay(day))}
          </PageLink>
        </p>
      )}
    </section>
  )
}

/** Events by day, each a link to its page; days without events are left out. */
export const EventList = ({ days, most = Number.POSITIVE_INFINITY, ...told }: EventListProps) =>
  days
    .filter(({ events }) => events.length > 0)
    .map((each) => <DayEvents key={each.day} {...each} {...told} most={most} />)
