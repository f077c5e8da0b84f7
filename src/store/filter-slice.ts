/** What the reader has narrowed the visit to. */
import type { StateCreator } from 'zustand/vanilla'
import type { Facet, Filter, Role } from '#model/filter.ts'
import { emptyFilter, isEmpty, keepFacets, toggleRole, toggleValue } from '#model/filter.ts'
import type { Explorer } from './explorer.ts'

export type FilterSlice = {
  filter: Filter
  /** Facets that a page around ours has settled: no choice of a reader changes them. */
  locked: readonly Facet[]
  /** The filter that a press or a letter has made last: what takes long to draw may follow it. */
  pressed: Filter | null
  /** Chooses the value, or takes the choice back. */
  toggleChoice: (facet: Facet, value: string) => void
  /** Asks for people in the role too, or no longer in it; the last role stays. */
  toggleRole: (role: Role) => void
  /** Takes over a whole filter in one change. */
  setFilter: (filter: Filter) => void
  clearFilter: () => void
}

/** A filter that was made by hand. */
export const press = (filter: Filter): Pick<FilterSlice, 'filter' | 'pressed'> => ({
  filter,
  pressed: filter,
})

/** The filter slice, starting with the given filter and nothing locked. Clearing what is clear changes nothing. */
export const createFilterSlice =
  (filter: Filter): StateCreator<Explorer, [], [], FilterSlice> =>
  (set) => {
    const change = (to: (filter: Filter) => Filter): void =>
      set((state) => {
        const next = to(state.filter)
        if (next === state.filter) return state
        return press(keepFacets(next, state.filter, state.locked))
      })
    return {
      filter,
      pressed: null,
      locked: [],
      toggleChoice: (facet, value) => change((before) => toggleValue(before, facet, value)),
      toggleRole: (role) => change((before) => toggleRole(before, role)),
      setFilter: (next) => change(() => next),
      clearFilter: () => change((before) => (isEmpty(before) ? before : emptyFilter)),
    }
  }
