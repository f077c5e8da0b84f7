import { useId } from 'react'
import type { Facet } from '#model/filter.ts'
import type { Choice } from '#model/filter-counts.ts'
import { speakerMarks } from '#model/person-name.ts'
import { useExplorer } from '#store/explorer-context.tsx'
import type { Explorer } from '#store/explorer.ts'
import { selectChoices, selectCorpus } from '#store/selectors.ts'
import { ChoiceChip } from './ChoiceChip.tsx'
import { choiceName, facetNames } from './choice-name.ts'
import './FacetChoices.css'

export type FacetChoicesProps = {
  facet: Facet
  isOpen: boolean
  onToggleOpen: (facet: Facet) => void
}

/** How many values a facet shows before it is opened. */
const shownAtFirst: Readonly<Record<Facet, number>> = {
  people: 5,
  topics: 3,
  articles: 3,
  days: 9,
  form: 0,
  agency: 0,
  disputed: 1,
}

/** The values behind "+5": what is chosen is never among them, nor a single one, which fits as well. */
const hiddenValues = (facet: Facet, choices: readonly Choice[]): ReadonlySet<string> => {
  const rest = choices.slice(shownAtFirst[facet]).filter(({ isChosen }) => !isChosen)
  return new Set(rest.length < 2 ? [] : rest.map(({ value }) => value))
}

const selectToggle = ({ toggleChoice }: Explorer) => toggleChoice

/** One facet: its values as chips where there is room, behind a button of its name where there is not. */
export const FacetChoices = ({ facet, isOpen, onToggleOpen }: FacetChoicesProps) => {
  const panel = useId()
  const corpus = useExplorer(selectCorpus)
  const choices = useExplorer(selectChoices)[facet]
  const toggleChoice = useExplorer(selectToggle)
  const hidden = hiddenValues(facet, choices)
  const chosen = choices.filter(({ isChosen }) => isChosen).length
  const disclosure = {
    'aria-expanded': isOpen,
    'aria-controls': panel,
    onClick: () => onToggleOpen(facet),
  }
  return (
    <div className="facet" data-open={isOpen || undefined}>
      <button type="button" className="facet-button" {...disclosure}>
        {facetNames[facet]}
        {chosen > 0 && <span className="facet-chosen"> {chosen}</span>}
      </button>
      <fieldset id={panel} className="facet-choices">
        <legend className="facet-legend">{facetNames[facet]}</legend>
        {choices.map((choice) => (
          <ChoiceChip
            key={choice.value}
            choice={choice}
            name={choiceName(corpus, facet, choice.value)}
            colour={facet === 'people' ? speakerMarks(corpus).get(choice.value)?.colour : undefined}
            isHidden={hidden.has(choice.value)}
            onToggle={(value) => toggleChoice(facet, value)}
          />
        ))}
        {hidden.size > 0 && (
          <button
            type="button"
            className="facet-more"
            aria-label={isOpen ? `Fewer ${facet}` : `${hidden.size} more ${facet}`}
            {...disclosure}
          >
            {isOpen ? '−' : `+${hidden.size}`}
          </button>
        )}
      </fieldset>
    </div>
  )
}
