import { useRef, useState } from 'react'
import type { Facet } from '#model/filter.ts'
import { isEmpty } from '#model/filter.ts'
import { useExplorer, useExplorerStore } from '#store/explorer-context.tsx'
import type { Explorer } from '#store/explorer.ts'
import { TextButton } from '#ui/TextButton.tsx'
import { EmptyResult } from './EmptyResult.tsx'
import { FacetChoices } from './FacetChoices.tsx'
import { IgnoredNote } from './IgnoredNote.tsx'
import { ResultLine } from './ResultLine.tsx'
import './Filters.css'

const facets = ['people', 'topics', 'articles', 'days'] as const

const selectHasChoices = ({ filter }: Explorer): boolean => !isEmpty(filter)

/** What the visit can be narrowed to, and how much is left of it. */
export const Filters = () => {
  const store = useExplorerStore()
  const hasChoices = useExplorer(selectHasChoices)
  const [open, setOpen] = useState<Facet | null>(null)
  const resultLine = useRef<HTMLOutputElement>(null)
  // These buttons leave the page as they are pressed; without a new place focus would be lost.
  const leave = (act: () => void) => () => {
    act()
    resultLine.current?.focus({ preventScroll: true })
  }
  const { clearFilter, setFilter, dismissIgnored } = store.getState()
  return (
    <section className="filters" aria-label="Filters">
      <IgnoredNote onDismiss={leave(dismissIgnored)} />
      <div className="filters-bar">
        {facets.map((facet) => (
          <FacetChoices
            key={facet}
            facet={facet}
            isOpen={open === facet}
            onToggleOpen={(toggled) => setOpen(open === toggled ? null : toggled)}
          />
        ))}
        <div className="filters-result">
          <ResultLine ref={resultLine} />
          {hasChoices && <TextButton onPress={leave(clearFilter)}>Clear</TextButton>}
        </div>
      </div>
      <EmptyResult
        onRemedy={({ filter }) => leave(() => setFilter(filter))()}
        onClear={leave(clearFilter)}
      />
    </section>
  )
}
