import type { TimelineEvent } from '#model/corpus.ts'
import { formatDating } from '#model/dating.ts'
import { useExplorer, useExplorerStore } from '#store/explorer-context.tsx'
import { RailNode } from '#ui/RailNode.tsx'
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx'
import { DifferenceMark } from './DifferenceMark.tsx'
import { selectEventEmphasis } from './emphasis.ts'
import { useTabIndex } from './mark-stop.ts'
import { eventMark } from './picture.ts'

/** A named meeting; something else of the visit; something beyond it. */
type Weight = 'large' | 'medium' | 'small'

const shapes = { held: 'full', planned: 'ring', expected: 'diamond' } as const

const isMeeting = ({ kind }: TimelineEvent): boolean => kind === 'meeting' || kind === 'talks'

/** How large the event is drawn: the visit's meetings with somebody named stand out. */
const weightOf = (event: TimelineEvent): Weight => {
  if (event.scope !== 'visit') return 'small'
  return isMeeting(event) && event.with.length > 0 ? 'large' : 'medium'
}

/** An event as a node and its title; beyond the visit with its date. */
export const EventMark = ({ event }: { event: TimelineEvent }) => {
  const store = useExplorerStore()
  const emphasis = useExplorer(selectEventEmphasis(event))
  const weight = weightOf(event)
  const mark = eventMark(event.id)
  return (
    <div className={`timeline-event timeline-event-${weight} event-${emphasis}`}>
      <RailNode shape={shapes[event.status]} size={weight} />
      <div className="timeline-heading">
        <button
          type="button"
          className="timeline-title"
          data-mark={mark}
          data-event={event.id}
          aria-pressed={emphasis === 'chosen'}
          tabIndex={useTabIndex(mark)}
          onClick={() => store.getState().select({ kind: 'event', id: event.id })}
        >
          {event.scope === 'context' && event.dating && (
            <span className="timeline-date">{formatDating(event.dating)} </span>
          )}
          {event.title}
          <VisuallyHidden>
            {event.status === 'held' ? '' : ` (${event.status})`}
            {emphasis === 'dimmed' ? ' (outside the filter)' : ''}
          </VisuallyHidden>
        </button>
        <DifferenceMark event={event} />
      </div>
      {event.partOfDay && <span className="timeline-part-of-day">{event.partOfDay}</span>}
    </div>
  )
}
