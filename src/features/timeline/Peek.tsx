import { byId } from '#model/lookup.ts'
import type { Selection } from '#model/selection.ts'
import { useExplorer, useExplorerStore } from '#store/explorer-context.tsx'
import type { Explorer } from '#store/explorer.ts'
import { selectCorpus } from '#store/selectors.ts'
import { revealById } from '#ui/reveal.ts'
import { TextButton } from '#ui/TextButton.tsx'
import { EventPeek } from './EventPeek.tsx'
import { StatementPeek } from './StatementPeek.tsx'
import './Peek.css'

const selectSelection = ({ selection }: Explorer) => selection

const Subject = ({ kind, id }: Selection) => {
  const { events, statements } = useExplorer(selectCorpus)
  const event = kind === 'event' ? byId(events).get(id) : undefined
  const statement = kind === 'quote' ? byId(statements).get(id) : undefined
  if (event) return <EventPeek event={event} />
  return statement ? <StatementPeek statement={statement} /> : null
}

/**
 * The mark pointed at, or else the chosen one, in words. Takes the room of what it stands in, so that
 * pointing moves nothing; nothing is there until a mark is pointed at or chosen.
 */
export const Peek = ({ pointed }: { pointed: Selection | null }) => {
  const store = useExplorerStore()
  const chosen = useExplorer(selectSelection)
  const subject = pointed ?? chosen
  if (!subject) return null
  return (
    <div className="peek">
      <Subject {...subject} />
      {chosen && (
        <p className="peek-actions">
          <TextButton onPress={() => revealById(`${chosen.kind}-${chosen.id}`)}>
            Read in the account
          </TextButton>
          <TextButton onPress={() => store.getState().select(null)}>Clear</TextButton>
        </p>
      )}
    </div>
  )
}
