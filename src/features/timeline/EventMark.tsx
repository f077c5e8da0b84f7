import { arrange } from '#geometry/arrangement.ts'
import { toNode } from '#geometry/node.ts'
import type { TimelineEvent } from '#model/corpus.ts'
import { formatDating } from '#model/dating.ts'
import { useExplorer, useExplorerStore } from '#store/explorer-context.tsx'
import type { Explorer } from '#store/explorer.ts'
import { sayPartOfDay, spokenTime } from '#model/spoken-event.ts'
import { RailNode } from '#ui/RailNode.tsx'
import { TitleButton } from '#ui/TitleButton.tsx'
import { statuses } from '#words/events.ts'
import * as words from '#words/timeline.ts'
import { DifferenceMark } from './DifferenceMark.tsx'
import { selectEventEmphasis } from './emphasis.ts'
import { useTabIndex } from './mark-stop.ts'
import { eventMark } from './picture.ts'
import './EventMark.css'

/** Selects whether it may stand in a later column of its day. */
const selectIsOrLater =
  ({ id }: TimelineEvent) =>
  ({ corpus }: Explorer): boolean =>
    arrange(corpus).orLater.has(id)

/** An event as a node and its title; beyond the visit with its date, else its time is heard. */
export const EventMark = ({ event }: { event: TimelineEvent }) => {
  const store = useExplorerStore()
  const emphasis = useExplorer(selectEventEmphasis(event))
  const isOrLater = useExplorer(selectIsOrLater(event))
  const { shape, size } = toNode(event)
  const mark = eventMark(event.id)
  // What lies beyond the visit has its date before its title.
  const dating = event.scope === 'context' ? event.dating : null
  const partOfDay = sayPartOfDay(event)
  const date = dating ? formatDating(dating) : ''
  const spoken = words.heardEvent(date, event.title, [
    ...(dating ? [] : spokenTime(event)),
    ...(event.status === 'held' ? [] : [statuses[event.status]]),
  ])
  return (
    <div className={`timeline-event timeline-event-${size} event-${emphasis}`}>
      <RailNode shape={shape} size={size} />
      <div className="timeline-heading">
        <TitleButton
          className="timeline-title"
          data-mark={mark}
          data-event={event.id}
          aria-pressed={emphasis === 'chosen'}
          aria-label={emphasis === 'dimmed' ? words.markOutside(spoken) : spoken}
          tabIndex={useTabIndex(mark)}
          onClick={() => store.getState().select({ kind: 'event', id: event.id })}
        >
          {dating && <span className="timeline-date">{date} </span>}
          <span className="timeline-words">{event.title}</span>
        </TitleButton>
        <DifferenceMark event={event} />
      </div>
      {partOfDay !== null && <span className="timeline-part-of-day">{partOfDay} </span>}
      {isOrLater && <span className="timeline-part-of-day timeline-or-later">{words.orLater}</span>}
    </div>
  )
}
