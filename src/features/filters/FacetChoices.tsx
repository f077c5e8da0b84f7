import { useState } from 'react'
import type { Facet } from '#model/filter.ts'
import { useExplorer } from '#store/explorer-context.tsx'
import { selectChoices } from '#store/selectors.ts'
import { FacetChip } from './FacetChip.tsx'
import './FacetChoices.css'

export type FacetChoicesProps = { facet: Facet; legend: string }

/** Every value of a facet: what was chosen when it was opened comes first, and keeps its place. */
export const FacetChoices = ({ facet, legend }: FacetChoicesProps) => {
  const choices = useExplorer(selectChoices)[facet]
  const [first] = useState(
    () => new Set(choices.filter(({ isChosen }) => isChosen).map(({ value }) => value)),
  )
  const inOrder = choices.toSorted(
    (a, b) => Number(first.has(b.value)) - Number(first.has(a.value)),
  )
  return (
    <fieldset className="facet-choices">
      <legend className="facet-legend">{legend}</legend>
      {inOrder.map((choice) => (
        <FacetChip key={choice.value} facet={facet} choice={choice} />
      ))}
    </fieldset>
  )
}
