import type { TimelineEvent } from '#model/corpus.ts'
import { byId } from '#model/lookup.ts'
import { useExplorer, useExplorerStore } from '#store/explorer-context.tsx'
import { selectCorpus } from '#store/selectors.ts'
import { TextButton } from '#ui/TextButton.tsx'

/** The events that a difference bears on; each can be chosen. */
export const ConcernedEvents = ({ events: ids }: { events: readonly string[] }) => {
  const store = useExplorerStore()
  const { events } = useExplorer(selectCorpus)
  const concerned = ids.flatMap((id): readonly TimelineEvent[] => {
    const event = byId(events).get(id)
    return event ? [event] : []
  })
  if (concerned.length === 0) return null
  return (
    <p className="concerned">
      Bears on{' '}
      {concerned.map(({ id, title }, index) => (
        <span key={id}>
          {index > 0 && ', '}
          <TextButton onPress={() => store.getState().select({ kind: 'event', id })}>
            {title}
          </TextButton>
        </span>
      ))}
    </p>
  )
}
