import { useExplorer } from '#store/explorer-context.tsx'
import type { Explorer } from '#store/explorer.ts'
import { selectCorpus } from '#store/selectors.ts'
import { facetValues } from '#model/filter-counts.ts'
import * as words from '#words/filters.ts'
import { FacetChoices } from './FacetChoices.tsx'
import { LockedFacet } from './LockedFacet.tsx'
import { Panel } from './Panel.tsx'

const facets = ['form', 'agency', 'disputed'] as const

const selectLocked = ({ locked }: Explorer) => locked

const selectChosen = ({ filter, locked }: Explorer): number =>
  facets.reduce((sum, facet) => sum + (locked.includes(facet) ? 0 : filter[facet].length), 0)

export type MoreFacetsProps = { isOpen: boolean; onToggle: (panel: string) => void }

/** The facets that are seldom asked for, behind one button. */
export const MoreFacets = ({ isOpen, onToggle }: MoreFacetsProps) => {
  const values = facetValues(useExplorer(selectCorpus))
  const chosen = useExplorer(selectChosen)
  const locked = useExplorer(selectLocked)
  const open = facets.filter((facet) => values[facet].length > 0 && !locked.includes(facet))
  return (
    <>
      {facets.map((facet) => locked.includes(facet) && <LockedFacet key={facet} facet={facet} />)}
      {open.length > 0 && (
        <div className="facet facet-more">
          <Panel
            name={words.more}
            rest={words.more}
            chosen={chosen}
            waiting={chosen}
            isOpen={isOpen}
            onToggle={() => onToggle('more')}
          >
            {open.map((facet) => (
              <FacetChoices key={facet} facet={facet} legend={words.facets[facet]} />
            ))}
          </Panel>
        </div>
      )}
    </>
  )
}
