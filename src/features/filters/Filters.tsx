import { useRef } from 'react'
import type { Facet } from '#model/filter.ts'
import { emptyFilter, isEmpty, keepFacets } from '#model/filter.ts'
import { useExplorer, useExplorerStore } from '#store/explorer-context.tsx'
import type { Explorer } from '#store/explorer.ts'
import { TextButton } from '#ui/TextButton.tsx'
import * as words from '#words/filters.ts'
import { EmptyResult } from './EmptyResult.tsx'
import { FacetBar } from './FacetBar.tsx'
import { IgnoredNote } from './IgnoredNote.tsx'
import { LockedFacet } from './LockedFacet.tsx'
import { MoreFacets } from './MoreFacets.tsx'
import { ResultLine } from './ResultLine.tsx'
import { SearchField } from './SearchField.tsx'
import { usePanels } from './use-panels.ts'
import './Filters.css'

const selectHasChoices = ({ filter, locked }: Explorer): boolean =>
  !isEmpty(keepFacets(filter, emptyFilter, locked))

const selectLocked = ({ locked }: Explorer) => locked

/** What the visit can be narrowed to, and how much is left of it. */
export const Filters = () => {
  const store = useExplorerStore()
  const hasChoices = useExplorer(selectHasChoices)
  const bar = useRef<HTMLElement>(null)
  const { open, toggle, handlers } = usePanels(bar)
  // These buttons leave the page as they are pressed; without a new place focus would be lost.
  const leave = (act: () => void) => () => {
    act()
    bar.current?.focus({ preventScroll: true })
  }
  const { clearFilter, setFilter, dismissIgnored } = store.getState()
  const locked = useExplorer(selectLocked)
  const facetBar = (facet: Facet) =>
    locked.includes(facet) ? (
      <LockedFacet facet={facet} />
    ) : (
      <FacetBar facet={facet} isOpen={open === facet} onToggle={toggle} />
    )
  return (
    <search
      ref={bar}
      className="filters needs-scripts"
      aria-label={words.heading}
      tabIndex={-1}
      data-unsearched
      {...handlers}
    >
      <IgnoredNote onDismiss={leave(dismissIgnored)} />
      <div className="filters-bar">
        <div className="filters-row">
          {facetBar('people')}
          {facetBar('topics')}
          <SearchField isOpen={open === 'search'} onToggle={toggle} />
        </div>
        <div className="filters-row">
          {facetBar('articles')}
          {facetBar('days')}
          <MoreFacets isOpen={open === 'more'} onToggle={toggle} />
          <div className="filters-result">
            <ResultLine />
            {hasChoices && <TextButton onPress={leave(clearFilter)}>{words.clear}</TextButton>}
          </div>
        </div>
        <EmptyResult
          onRemedy={({ filter }) => leave(() => setFilter(filter))()}
          onClear={hasChoices ? leave(clearFilter) : null}
        />
      </div>
    </search>
  )
}
