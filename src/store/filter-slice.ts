/** What the reader has narrowed the visit to. */
import type { StateCreator } from 'zustand/vanilla'
import type { Facet, Filter, Role } from '#model/filter.ts'
import { emptyFilter, isEmpty, toggleRole, toggleValue } from '#model/filter.ts'
import type { Explorer } from './explorer.ts'

export type FilterSlice = {
  filter: Filter
  /** Chooses the value, or takes the choice back. */
  toggleChoice: (facet: Facet, value: string) => void
  /** Asks for people in the role too, or no longer in it; the last role stays. */
  toggleRole: (role: Role) => void
  /** Takes over a whole filter in one change. */
  setFilter: (filter: Filter) => void
  clearFilter: () => void
}

/** The filter slice, starting with the given filter. Clearing what is clear changes nothing. */
export const createFilterSlice =
  (filter: Filter): StateCreator<Explorer, [], [], FilterSlice> =>
  (set) => ({
    filter,
    toggleChoice: (facet, value) =>
      set((state) => ({ filter: toggleValue(state.filter, facet, value) })),
    toggleRole: (role) =>
      set((state) => {
        const toggled = toggleRole(state.filter, role)
        return toggled === state.filter ? state : { filter: toggled }
      }),
    setFilter: (next) => set({ filter: next }),
    clearFilter: () => set((state) => (isEmpty(state.filter) ? state : { filter: emptyFilter })),
  })
