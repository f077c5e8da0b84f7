import { arrange } from '#geometry/arrangement.ts'
import { toNode } from '#geometry/node.ts'
import type { TimelineEvent } from '#model/corpus.ts'
import { formatDating } from '#model/dating.ts'
import { useExplorer, useExplorerStore } from '#store/explorer-context.tsx'
import type { Explorer } from '#store/explorer.ts'
import { RailNode } from '#ui/RailNode.tsx'
import { TitleButton } from '#ui/TitleButton.tsx'
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx'
import { DifferenceMark } from './DifferenceMark.tsx'
import { selectEventEmphasis } from './emphasis.ts'
import { useTabIndex } from './mark-stop.ts'
import { eventMark } from './picture.ts'
import './EventMark.css'

/** What is known of when on its day it was, where that is less than an hour: "evening", "or later". */
const selectMoment =
  ({ id, partOfDay }: TimelineEvent) =>
  ({ corpus }: Explorer): string =>
    [partOfDay ?? [], arrange(corpus).orLater.has(id) ? 'or later' : []].flat().join(' ')

/** An event as a node and its title; beyond the visit with its date. */
export const EventMark = ({ event }: { event: TimelineEvent }) => {
  const store = useExplorerStore()
  const emphasis = useExplorer(selectEventEmphasis(event))
  const moment = useExplorer(selectMoment(event))
  const { shape, size } = toNode(event)
  const mark = eventMark(event.id)
  return (
    <div className={`timeline-event timeline-event-${size} event-${emphasis}`}>
      <RailNode shape={shape} size={size} />
      <div className="timeline-heading">
        <TitleButton
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
          <span className="timeline-words">{event.title}</span>
          <VisuallyHidden>
            {event.status === 'held' ? '' : ` (${event.status})`}
            {emphasis === 'dimmed' ? ' (outside the filter)' : ''}
          </VisuallyHidden>
        </TitleButton>
        <DifferenceMark event={event} />
      </div>
      {moment !== '' && <span className="timeline-part-of-day">{moment}</span>}
    </div>
  )
}
