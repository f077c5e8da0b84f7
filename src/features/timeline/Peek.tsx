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

const Instructions = () => (
  <p className="peek-help">
    Point at a disc to read its words; choose it to mark them in the account below. With keys:{' '}
    <kbd>←</kbd> <kbd>→</kbd> along time, <kbd>↑</kbd> <kbd>↓</kbd> between topics, <kbd>Home</kbd>{' '}
    <kbd>End</kbd>, <kbd>Enter</kbd> chooses, <kbd>Esc</kbd> clears.
  </p>
)

/**
 * A line under the lanes that reads out the mark pointed at, or else the chosen one. Its height is
 * always the same, so that pointing moves nothing.
 */
export const Peek = ({ pointed }: { pointed: Selection | null }) => {
  const store = useExplorerStore()
  const chosen = useExplorer(selectSelection)
  const subject = pointed ?? chosen
  return (
    <div className="peek">
      {subject ? <Subject {...subject} /> : <Instructions />}
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
