import type { Column } from '#geometry/arrangement.ts'
import { formatDay } from '#model/dating.ts'
import { EventMark } from './EventMark.tsx'
import { StatementMark } from './StatementMark.tsx'

/** What lies before or after the visit, listed beside the axis: it is not drawn to its scale. */
export const BeyondPanel = ({ column }: { column: Column }) => (
  <div
    className={`scale-beyond scale-${column.day}`}
    role="group"
    aria-label={`${formatDay(column.day)}, not to scale`}
  >
    <p className="timeline-day timeline-day-beyond">{formatDay(column.day, 'short')}</p>
    <div className="timeline-list">
      {column.events.map((event) => (
        <EventMark key={event.id} event={event} />
      ))}
    </div>
    <div className="lane-marks">
      {column.statements.map((statement) => (
        <StatementMark key={statement.id} statement={statement} />
      ))}
    </div>
  </div>
)
