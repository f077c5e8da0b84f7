import type { Corpus } from '#model/corpus.ts'
import { counted } from '#model/counted.ts'
import type { Facet } from '#model/filter.ts'
import type { Remedy } from '#model/filter-counts.ts'
import { useExplorer } from '#store/explorer-context.tsx'
import type { Explorer } from '#store/explorer.ts'
import { selectCorpus, selectRemedy, selectVisible } from '#store/selectors.ts'
import { TextButton } from '#ui/TextButton.tsx'
import { choiceName, facetNames } from './choice-name.ts'
import './EmptyResult.css'

const selectIsBarren = (state: Explorer): boolean => {
  const { statements, events } = selectVisible(state)
  return statements.size + events.size === 0
}

const describeRemedy = (corpus: Corpus, { facet, values, count }: Remedy): string => {
  const [only, another] = values
  const what =
    only === undefined || another !== undefined
      ? `any choice of ${facetNames[facet].toLowerCase()}`
      : `“${choiceName(corpus, facet, only).spoken}”`
  return `Without ${what}: ${counted(count.statements, 'statement')} · ${counted(count.events, 'event')}`
}

export type EmptyResultProps = { onClearFacet: (facet: Facet) => void; onClear: () => void }

/** Where nothing passes the filter: which choice stands in the way, and what its removal brings. */
export const EmptyResult = ({ onClearFacet, onClear }: EmptyResultProps) => {
  const corpus = useExplorer(selectCorpus)
  const isBarren = useExplorer(selectIsBarren)
  const remedy = useExplorer(selectRemedy)
  if (!isBarren) return null
  return (
    <p className="empty-result">
      Nothing in these articles meets all choices.{' '}
      {remedy ? (
        <TextButton onPress={() => onClearFacet(remedy.facet)}>
          {describeRemedy(corpus, remedy)}
        </TextButton>
      ) : (
        <TextButton onPress={onClear}>Clear all choices</TextButton>
      )}
    </p>
  )
}
