/** The one event or quote that is chosen, everywhere at once. */
import type { StateCreator } from 'zustand/vanilla'
import type { Selection } from '#model/selection.ts'
import { isSameSelection } from '#model/selection.ts'
import type { Explorer } from './explorer.ts'

export type SelectionSlice = {
  selection: Selection | null
  /** Chooses it; choosing the chosen again, or null, leaves nothing chosen. */
  select: (selection: Selection | null) => void
}

/** The selection slice, starting with the given choice. */
export const createSelectionSlice =
  (selection: Selection | null): StateCreator<Explorer, [], [], SelectionSlice> =>
  (set) => ({
    selection,
    select: (chosen) =>
      set((state) => ({ selection: isSameSelection(state.selection, chosen) ? null : chosen })),
  })
