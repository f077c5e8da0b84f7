import type { Corpus } from '#model/corpus.ts'
import type { Remedy } from '#model/remedy.ts'
import { useExplorer } from '#store/explorer-context.tsx'
import type { Explorer } from '#store/explorer.ts'
import { selectCorpus, selectRemedy, selectVisible } from '#store/selectors.ts'
import { TextButton } from '#ui/TextButton.tsx'
import * as words from '#words/filters.ts'
import { choiceName } from './choice-name.ts'
import './EmptyResult.css'

const selectIsBarren = (state: Explorer): boolean => {
  const { statements, events } = selectVisible(state)
  return statements.size + events.size === 0
}

const describeChoice = (corpus: Corpus, { obstacle }: Remedy): string => {
  if (obstacle.kind === 'roles') return words.withoutRoles
  if (obstacle.kind === 'words') return words.withoutWords(obstacle.words)
  const { facet, values } = obstacle
  const [only, another] = values
  return only === undefined || another !== undefined
    ? words.withoutFacet(facet)
    : words.withoutValue(choiceName(corpus, facet, only).spoken)
}

const describeCount = ({ count }: Remedy): string =>
  words.wouldBring(count.statements, count.events)

export type EmptyResultProps = {
  onRemedy: (remedy: Remedy) => void
  /** Null where nothing is chosen that the reader could clear. */
  onClear: (() => void) | null
}

/** Where nothing passes the filter: which choice stands in the way, and what its removal brings. */
export const EmptyResult = ({ onRemedy, onClear }: EmptyResultProps) => {
  const corpus = useExplorer(selectCorpus)
  const isBarren = useExplorer(selectIsBarren)
  const remedy = useExplorer(selectRemedy)
  if (!isBarren) return null
  return (
    <p className="empty-result">
      <span className="empty-result-why">{words.empty} </span>
      {remedy ? (
        <TextButton
          label={`${describeChoice(corpus, remedy)}${describeCount(remedy)}`}
          onPress={() => onRemedy(remedy)}
        >
          <span className="empty-result-choice">{describeChoice(corpus, remedy)}</span>
          <span>{describeCount(remedy)}</span>
        </TextButton>
      ) : (
        onClear && <TextButton onPress={onClear}>{words.clearAll}</TextButton>
      )}
    </p>
  )
}
