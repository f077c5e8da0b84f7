import { useToldAt } from '#evidence/use-told-at.ts'
import type { TimelineEvent } from '#model/corpus.ts'
import { useExplorerStore } from '#store/explorer-context.tsx'
import { TextLink } from '#ui/TextLink.tsx'
import { showInAccount } from './show-in-account.ts'

/** The title of an event; leads to it in the account. */
export const EventLink = ({ event: { id, title } }: { event: TimelineEvent }) => {
  const store = useExplorerStore()
  const selection = { kind: 'event', id } as const
  return (
    <TextLink href={useToldAt(selection)} onPress={() => showInAccount(store, selection)}>
      {title}
    </TextLink>
  )
}
