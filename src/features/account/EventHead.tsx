import { memo } from 'react'
import { toNode } from '#geometry/node.ts'
import { DifferenceLink } from '#evidence/DifferenceLink.tsx'
import type { TimelineEvent } from '#model/corpus.ts'
import { useExplorer, useExplorerStore } from '#store/explorer-context.tsx'
import { selectCorpus, selectIsChosen } from '#store/selectors.ts'
import { RailNode } from '#ui/RailNode.tsx'
import { TitleButton } from '#ui/TitleButton.tsx'
import { factsOf } from './event-facts.tsx'
import { Facts } from './Facts.tsx'
import { OutsideNote } from './OutsideNote.tsx'
import './EventHead.css'

export type EventHeadProps = {
  event: TimelineEvent
  /** Whether it is told although it does not pass the filter. */
  isOutside?: boolean
}

/** An event's title, which chooses it, and what is known of it. */
export const EventHead = memo(({ event, isOutside = false }: EventHeadProps) => {
  const store = useExplorerStore()
  const corpus = useExplorer(selectCorpus)
  const isChosen = useExplorer(selectIsChosen('event', event.id))
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
        </TitleButton>
      </h4>{' '}
      <DifferenceLink event={event} />
      <Facts>{factsOf(event, corpus)}</Facts>
      {isOutside && <OutsideNote />}
    </header>
  )
})
