import type { Corpus } from '#model/corpus.ts'
import { counted } from '#model/counted.ts'
import type { Remedy, Obstacle } from '#model/remedy.ts'
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

const obstacleName = (corpus: Corpus, obstacle: Obstacle): string => {
  if (obstacle.kind === 'roles') return 'the choice of roles'
  if (obstacle.kind === 'words') return `the words “${obstacle.words}”`
  const { facet, values } = obstacle
  const [only, another] = values
  return only === undefined || another !== undefined
    ? `any choice of ${facetNames[facet].toLowerCase()}`
    : `“${choiceName(corpus, facet, only).spoken}”`
}

const describeChoice = (corpus: Corpus, { obstacle }: Remedy): string =>
  `Without ${obstacleName(corpus, obstacle)}`

const describeCount = ({ count }: Remedy): string =>
  `: ${counted(count.statements, 'statement')} · ${counted(count.events, 'event')}`

export type EmptyResultProps = { onRemedy: (remedy: Remedy) => void; onClear: () => void }

/** Where nothing passes the filter: which choice stands in the way, and what its removal brings. */
export const EmptyResult = ({ onRemedy, onClear }: EmptyResultProps) => {
  const corpus = useExplorer(selectCorpus)
  const isBarren = useExplorer(selectIsBarren)
  const remedy = useExplorer(selectRemedy)
  if (!isBarren) return null
  return (
    <p className="empty-result">
      <span className="empty-result-why">Nothing in these articles meets all choices. </span>
      {remedy ? (
        <TextButton
          label={`${describeChoice(corpus, remedy)}${describeCount(remedy)}`}
          onPress={() => onRemedy(remedy)}
        >
          <span className="empty-result-choice">{describeChoice(corpus, remedy)}</span>
          <span>{describeCount(remedy)}</span>
        </TextButton>
      ) : (
        <TextButton onPress={onClear}>Clear all choices</TextButton>
      )}
    </p>
  )
}
