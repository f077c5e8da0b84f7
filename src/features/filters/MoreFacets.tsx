import { useExplorer } from '#store/explorer-context.tsx'
import type { Explorer } from '#store/explorer.ts'
import { selectCorpus } from '#store/selectors.ts'
import { facetValues } from '#model/filter-counts.ts'
import { facetNames } from './choice-name.ts'
import { FacetChoices } from './FacetChoices.tsx'
import { Panel } from './Panel.tsx'

const facets = ['form', 'agency', 'disputed'] as const

const selectChosen = ({ filter }: Explorer): number =>
  facets.reduce((sum, facet) => sum + filter[facet].length, 0)

export type MoreFacetsProps = { isOpen: boolean; onToggle: (panel: string) => void }

/** The facets that are seldom asked for, behind one button. */
export const MoreFacets = ({ isOpen, onToggle }: MoreFacetsProps) => {
  const values = facetValues(useExplorer(selectCorpus))
  const chosen = useExplorer(selectChosen)
  return (
    <div className="facet facet-more">
      <Panel
        name="More"
        rest="More"
        chosen={chosen}
        waiting={chosen}
        isOpen={isOpen}
        onToggle={() => onToggle('more')}
      >
        {facets
          .filter((facet) => values[facet].length > 0)
          .map((facet) => (
            <FacetChoices key={facet} facet={facet} legend={facetNames[facet]} />
          ))}
      </Panel>
    </div>
  )
}
