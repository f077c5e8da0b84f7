import { useToldAt } from '#evidence/use-told-at.ts'
import type { TimelineEvent } from '#model/corpus.ts'
import { byId } from '#model/lookup.ts'
import { useExplorer, useExplorerStore } from '#store/explorer-context.tsx'
import { selectCorpus, selectIsChosen } from '#store/selectors.ts'
import { revealAfter } from '#ui/reveal-after.ts'
import { TextLink } from '#ui/TextLink.tsx'
import { bearsOn } from '#words/differences.ts'

const ConcernedEvent = ({ event: { id, title } }: { event: TimelineEvent }) => {
  const store = useExplorerStore()
  const selection = { kind: 'event', id } as const
  const show = (): void => {
    const state = store.getState()
    // What is chosen once more is given up.
    const isChosen = selectIsChosen('event', id)(state)
    const choose = (): void => {
      if (!isChosen) state.select(selection)
    }
    revealAfter(choose, `event-${id}`)
  }
  return (
    <TextLink href={useToldAt(selection)} onPress={show}>
      {title}
    </TextLink>
  )
}

/** The events that a difference bears on; each leads to it in the account. */
export const ConcernedEvents = ({ events: ids }: { events: readonly string[] }) => {
  const { events } = useExplorer(selectCorpus)
  const concerned = ids.flatMap((id): readonly TimelineEvent[] => {
    const event = byId(events).get(id)
    return event ? [event] : []
  })
  if (concerned.length === 0) return null
  return (
    <p className="concerned">
      {bearsOn}{' '}
      {concerned.map((event, index) => (
        <span key={event.id}>
          {index > 0 && ', '}
          <ConcernedEvent event={event} />
        </span>
      ))}
    </p>
  )
}
