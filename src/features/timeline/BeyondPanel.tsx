import type { Column } from '#geometry/arrangement.ts'
import type { TimelineEvent } from '#model/corpus.ts'
import { formatDay } from '#model/dating.ts'
import type { End } from '#store/lanes-slice.ts'
import { endNotToScale } from '#words/timeline-scale.ts'
import { EndHead } from './EndHead.tsx'
import { EventMark } from './EventMark.tsx'
import { GhostMark } from './GhostMark.tsx'
import { madeAt } from './sections.ts'
import { StatementMark } from './StatementMark.tsx'

type ListedProps = { event: TimelineEvent; column: Column }

/** An event, and under it what was said there. */
const Listed = ({ event, column }: ListedProps) => {
  const statements = madeAt(event, column)
  return (
    <div className="scale-listed">
      <EventMark event={event} />
      {statements.length > 0 && (
        <div className="lane-marks">
          {statements.map((statement) => (
            <StatementMark key={statement.id} statement={statement} />
          ))}
        </div>
      )}
    </div>
  )
}

/** What lies before or after the visit, listed beside the axis until that end is opened. */
export const BeyondPanel = ({ column, end }: { column: Column; end: End }) => (
  <div
    className={`scale-beyond scale-${end}`}
    role="group"
    aria-label={endNotToScale(formatDay(end))}
  >
    <p className="timeline-day timeline-day-beyond">
      <EndHead end={end} />
    </p>
    <div className="scale-list">
      {column.events.map((event) => (
        <Listed key={event.id} event={event} column={column} />
      ))}
      {column.ghosts.map((ghost) => (
        <GhostMark key={ghost.id} ghost={ghost} day={end} />
      ))}
    </div>
  </div>
)
