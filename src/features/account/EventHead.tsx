import { toNode } from '#geometry/node.ts'
import { DifferenceLink } from '#evidence/DifferenceLink.tsx'
import type { TimelineEvent } from '#model/corpus.ts'
import { useExplorer, useExplorerStore } from '#store/explorer-context.tsx'
import type { Explorer } from '#store/explorer.ts'
import { selectCorpus, selectIsChosen, selectVisible } from '#store/selectors.ts'
import { RailNode } from '#ui/RailNode.tsx'
import { TitleButton } from '#ui/TitleButton.tsx'
import { factsOf } from './event-facts.tsx'
import { Facts } from './Facts.tsx'
import { OutsideNote } from './OutsideNote.tsx'
import './EventHead.css'

const selectIsOutside =
  (id: string) =>
  (state: Explorer): boolean =>
    !selectVisible(state).events.has(id)

/** An event's title, which chooses it, and what is known of it. */
export const EventHead = ({ event }: { event: TimelineEvent }) => {
  const store = useExplorerStore()
  const corpus = useExplorer(selectCorpus)
  const isChosen = useExplorer(selectIsChosen('event', event.id))
  const isOutside = useExplorer(selectIsOutside(event.id))
  const node = toNode(event)
  const size = node.size === 'large' ? 'large' : 'medium'
  return (
    <header id={`event-${event.id}`} className={`event-head event-head-${size}`} tabIndex={-1}>
      <RailNode shape={node.shape} size={size} />
      <h4>
        <TitleButton
          className="event-title"
          data-event={event.id}
          aria-pressed={isChosen}
          onClick={() => store.getState().select({ kind: 'event', id: event.id })}
        >
          {event.title}
        </TitleButton>{' '}
        <DifferenceLink event={event} />
      </h4>
      <Facts>{factsOf(event, corpus)}</Facts>
      {isOutside && <OutsideNote />}
    </header>
  )
}
