import type { Facet } from '#model/filter.ts'
import { useExplorer } from '#store/explorer-context.tsx'
import type { Explorer } from '#store/explorer.ts'
import { selectCorpus } from '#store/selectors.ts'
import * as words from '#words/filters.ts'
import { choiceName } from './choice-name.ts'
import './LockedFacet.css'

const selectChosen =
  (facet: Facet) =>
  ({ filter }: Explorer): readonly string[] =>
    filter[facet]

/** A facet that the page around ours has settled: what it is narrowed to, in words; nothing where it is not. */
export const LockedFacet = ({ facet }: { facet: Facet }) => {
  const corpus = useExplorer(selectCorpus)
  const chosen = useExplorer(selectChosen(facet))
  if (chosen.length === 0) return null
  const names = chosen.map((value) => choiceName(corpus, facet, value).spoken)
  return (
    <p className="locked-facet">
      {facet !== 'disputed' && words.facetIs(facet)}
      <b>{names.join(', ')}</b>
    </p>
  )
}
