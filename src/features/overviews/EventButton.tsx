import type { TimelineEvent } from '#model/corpus.ts'
import { useExplorerStore } from '#store/explorer-context.tsx'
import { TextButton } from '#ui/TextButton.tsx'
import { showInAccount } from './show-in-account.ts'

/** The title of an event; leads to it in the account. */
export const EventButton = ({ event: { id, title } }: { event: TimelineEvent }) => {
  const store = useExplorerStore()
  return (
    <TextButton onPress={() => showInAccount(store, { kind: 'event', id })}>{title}</TextButton>
  )
}
