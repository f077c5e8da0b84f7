import type { Facet } from '#model/filter.ts'
import type { Choice } from '#model/filter-counts.ts'
import { speakerMarks } from '#model/person-name.ts'
import { useExplorer } from '#store/explorer-context.tsx'
import type { Explorer } from '#store/explorer.ts'
import { selectCorpus } from '#store/selectors.ts'
import { useChoice } from '#ui/use-choice.ts'
import { ChoiceChip } from './ChoiceChip.tsx'
import { choiceName } from './choice-name.ts'

const selectToggle = ({ toggleChoice }: Explorer) => toggleChoice

/** A value of a facet as a chip. */
export const FacetChip = ({ facet, choice }: { facet: Facet; choice: Choice }) => {
  const corpus = useExplorer(selectCorpus)
  const toggleChoice = useExplorer(selectToggle)
  const { value, count, most } = choice
  const [isChosen, toggle] = useChoice(choice.isChosen, () => toggleChoice(facet, value))
  return (
    <ChoiceChip
      isChosen={isChosen}
      count={count}
      most={most}
      name={choiceName(corpus, facet, value)}
      colour={facet === 'people' ? speakerMarks(corpus).get(value)?.colour : undefined}
      onToggle={() => toggle(!isChosen)}
    />
  )
}
