import { useState } from 'react'
import type { Facet } from '#model/filter.ts'
import { useExplorer } from '#store/explorer-context.tsx'
import { selectChoices } from '#store/selectors.ts'
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx'
import * as words from '#words/filters.ts'
import { FacetChip } from './FacetChip.tsx'
import { FacetChoices } from './FacetChoices.tsx'
import { Panel } from './Panel.tsx'
import { RoleChoices } from './RoleChoices.tsx'
import { valuesInBar } from './shown-values.ts'

export type FacetBarProps = { facet: Facet; isOpen: boolean; onToggle: (panel: string) => void }

/** One facet: some of its values as chips where there is room, and all of them in its panel. */
export const FacetBar = ({ facet, isOpen, onToggle }: FacetBarProps) => {
  const choices = useExplorer(selectChoices)[facet]
  const [before, setBefore] = useState<readonly string[] | null>(null)
  const shown = valuesInBar(facet, choices, before)
  if (shown !== before) setBefore(shown)
  const inBar = choices.filter(({ value }) => shown.includes(value))
  const waiting = choices.length - inBar.length
  const chosen = choices.filter(({ isChosen }) => isChosen)
  const name = words.facets[facet]
  return (
    <div className={`facet facet-${facet}`}>
      <fieldset className="facet-choices facet-shown">
        <legend className="facet-legend">{name}</legend>
        {inBar.map((choice) => (
          <FacetChip key={choice.value} facet={facet} choice={choice} />
        ))}
      </fieldset>
      <Panel
        name={name}
        rest={
          waiting > 0 ? (
            <>
              +{waiting}
              <VisuallyHidden> {words.moreOfFacet(facet)}</VisuallyHidden>
            </>
          ) : null
        }
        chosen={chosen.length}
        waiting={chosen.filter(({ value }) => !shown.includes(value)).length}
        isOpen={isOpen}
        onToggle={() => onToggle(facet)}
      >
        <FacetChoices facet={facet} legend={words.allOfFacet(facet)} />
        {facet === 'people' && <RoleChoices />}
      </Panel>
    </div>
  )
}
