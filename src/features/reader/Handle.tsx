import { toDisc } from '#geometry/disc.ts'
import type { Corpus } from '#model/corpus.ts'
import { byId } from '#model/lookup.ts'
import { useExplorer, useExplorerStore } from '#store/explorer-context.tsx'
import type { Explorer } from '#store/explorer.ts'
import { selectCorpus } from '#store/selectors.ts'
import { DiffersIcon } from '#ui/icons.tsx'
import { RailNode } from '#ui/RailNode.tsx'
import { revealById } from '#ui/reveal.ts'
import { SpeakerDisc } from '#ui/SpeakerDisc.tsx'
import type { Marking } from './markings.ts'
import { leaveSheet } from './sheet.ts'

const selectIsChosen =
  ({ kind, id }: Marking) =>
  ({ selection }: Explorer): boolean =>
    selection?.kind === kind && selection.id === id

const Sign = ({ marking: { kind, id, form }, corpus }: { marking: Marking; corpus: Corpus }) => {
  if (kind === 'event') return <RailNode shape="full" size="small" />
  if (kind === 'difference') return <DiffersIcon />
  const statement = byId(corpus.statements).get(id)
  if (!statement || form === null) return null
  return <SpeakerDisc {...toDisc(statement, corpus, form)} count={1} size="small" />
}

/** Stands where a passage begins and leads back to what it belongs to. */
export const Handle = ({ marking }: { marking: Marking }) => {
  const store = useExplorerStore()
  const corpus = useExplorer(selectCorpus)
  const isChosen = useExplorer(selectIsChosen(marking))
  const { kind, id } = marking
  return (
    <button
      type="button"
      className={`handle handle-${kind}`}
      data-starts={marking.starts.join(' ')}
      aria-label={marking.label}
      aria-current={isChosen ? 'true' : undefined}
      onClick={(event) => {
        if (kind !== 'difference' && !isChosen) store.getState().select({ kind, id })
        leaveSheet(event.currentTarget, store)
        revealById(`${kind}-${id}`)
      }}
    >
      <Sign marking={marking} corpus={corpus} />
    </button>
  )
}
