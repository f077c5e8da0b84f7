import type { Corpus } from '#model/corpus.ts'
import type { Remedy } from '#model/remedy.ts'
import { findRemedy } from '#model/remedy.ts'
import { useExplorer } from '#store/explorer-context.tsx'
import type { Explorer } from '#store/explorer.ts'
import { selectCorpus, selectFound } from '#store/selectors.ts'
import { TextButton } from '#ui/TextButton.tsx'
import * as words from '#words/filters.ts'
import { choiceName } from './choice-name.ts'

const selectRemedy = (state: Explorer): Remedy | null =>
  findRemedy(state.corpus, state.filter, selectFound(state), state.locked)

const describeChoice = (corpus: Corpus, { obstacle }: Remedy): string => {
  if (obstacle.kind === 'words') return words.withoutValue(obstacle.words)
  if (obstacle.kind === 'roles') return words.withoutRoles
  const { facet, values } = obstacle
  const [only, another] = values
  return only === undefined || another !== undefined
    ? words.withoutFacet(facet)
    : words.withoutValue(choiceName(corpus, facet, only).spoken)
}

const describeCount = ({ count }: Remedy): string =>
  words.wouldBring(count.statements, count.events)

export type WayOutProps = {
  onRemedy: (remedy: Remedy) => void
  /** Null where nothing is chosen that the reader could clear. */
  onClear: (() => void) | null
}

/** What leads out of an empty result: the one choice whose removal brings most, else to clear them all. */
export const WayOut = ({ onRemedy, onClear }: WayOutProps) => {
  const corpus = useExplorer(selectCorpus)
  const remedy = useExplorer(selectRemedy)
  if (remedy === null) {
    return onClear && <TextButton onPress={onClear}>{words.clearAll}</TextButton>
  }
  return (
    <TextButton
      label={`${describeChoice(corpus, remedy)}${describeCount(remedy)}`}
      onPress={() => onRemedy(remedy)}
    >
      <span className="empty-result-choice">{describeChoice(corpus, remedy)}</span>
      <span>{describeCount(remedy)}</span>
    </TextButton>
  )
}
