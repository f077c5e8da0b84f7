/** What the reader has narrowed the visit to. */
import type { StateCreator } from 'zustand/vanilla'
import type { Facet, Filter } from '#model/filter.ts'
import { emptyFilter, isEmpty, toggleValue } from '#model/filter.ts'
import type { Explorer } from './explorer.ts'

export type FilterSlice = {
  filter: Filter
  /** Chooses the value, or takes the choice back. */
  toggleChoice: (facet: Facet, value: string) => void
  clearFacet: (facet: Facet) => void
  clearFilter: () => void
}

/** The filter slice, starting with the given filter. Clearing what is clear changes nothing. */
export const createFilterSlice =
  (filter: Filter): StateCreator<Explorer, [], [], FilterSlice> =>
  (set) => ({
    filter,
    toggleChoice: (facet, value) =>
      set((state) => ({ filter: toggleValue(state.filter, facet, value) })),
    clearFacet: (facet) =>
      set((state) =>
        state.filter[facet].length === 0 ? state : { filter: { ...state.filter, [facet]: [] } },
      ),
    clearFilter: () => set((state) => (isEmpty(state.filter) ? state : { filter: emptyFilter })),
  })
