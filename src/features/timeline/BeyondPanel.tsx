import type { Column } from '#geometry/arrangement.ts'
import { formatDay } from '#model/dating.ts'
import type { End } from '#store/lanes-slice.ts'
import { endNotToScale } from '#words/timeline-scale.ts'
import { EndHead } from './EndHead.tsx'
import { EventMark } from './EventMark.tsx'
import { GhostMark } from './GhostMark.tsx'
import { MadeAt } from './MadeAt.tsx'

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
        <div key={event.id} className="scale-listed">
          <EventMark event={event} />
          <MadeAt event={event} column={column} />
        </div>
      ))}
      {column.ghosts.map((ghost) => (
        <GhostMark key={ghost.id} ghost={ghost} day={end} />
      ))}
    </div>
  </div>
)
