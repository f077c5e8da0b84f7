import type { TimelineEvent } from '#model/corpus.ts'
import { byId } from '#model/lookup.ts'
import { useExplorer, useExplorerStore } from '#store/explorer-context.tsx'
import { selectCorpus, selectIsChosen } from '#store/selectors.ts'
import { revealAfter } from '#ui/reveal-after.ts'
import { TextLink } from '#ui/TextLink.tsx'
import { bearsOn } from '#words/differences.ts'

/** The events that a difference bears on; each leads to it in the account. */
export const ConcernedEvents = ({ events: ids }: { events: readonly string[] }) => {
  const store = useExplorerStore()
  const { events } = useExplorer(selectCorpus)
  const concerned = ids.flatMap((id): readonly TimelineEvent[] => {
    const event = byId(events).get(id)
    return event ? [event] : []
  })
  if (concerned.length === 0) return null
  const show = (id: string): void => {
    const state = store.getState()
    // What is chosen once more is given up.
    const isChosen = selectIsChosen('event', id)(state)
    const choose = (): void => {
      if (!isChosen) state.select({ kind: 'event', id })
    }
    revealAfter(choose, `event-${id}`)
  }
  return (
    <p className="concerned">
      {bearsOn}{' '}
      {concerned.map(({ id, title }, index) => (
        <span key={id}>
          {index > 0 && ', '}
          <TextLink href={`#event-${id}`} onPress={() => show(id)}>
            {title}
          </TextLink>
        </span>
      ))}
    </p>
  )
}
