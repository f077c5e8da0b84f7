import { useRef } from 'react'
import { OutsideNote } from '#features/account/OutsideNote.tsx'
import { IgnoredNote } from '#features/filters/IgnoredNote.tsx'
import { useExplorer, useExplorerStore } from '#store/explorer-context.tsx'
import type { Explorer } from '#store/explorer.ts'
import { selectIsOutside, titleOf } from './selected.ts'

/** What is chosen although the filter leaves it out, where the picture alone shows it; null where it does not. */
const selectOutside = (state: Explorer): string | null => {
  const { part, selection, corpus } = state
  if (part !== 'timeline' || !selection) return null
  return selectIsOutside(selection)(state) ? titleOf(selection, corpus) : null
}

/** What nothing else in the frame says: of the address, where there are no filters to say it, and of the choice. */
export const EmbedNotes = ({ hasFilters }: { hasFilters: boolean }) => {
  const store = useExplorerStore()
  const outside = useExplorer(selectOutside)
  const notes = useRef<HTMLDivElement>(null)
  const dismiss = (): void => {
    store.getState().dismissIgnored()
    // The button goes, and with it would go the place of who pressed it.
    notes.current?.focus({ preventScroll: true })
  }
  return (
    <div ref={notes} tabIndex={-1}>
      {!hasFilters && <IgnoredNote onDismiss={dismiss} />}
      {outside !== null && (
        <div className="embed-outside">
          <p>{outside}</p>
          <OutsideNote />
        </div>
      )}
    </div>
  )
}
