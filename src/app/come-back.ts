/**
 * A page that is come back to scrolls to where it was left. A browser does so by itself, but before every part
 * has its height (`ui/far-parts.ts`): so the place is kept in the entry of the history, and gone to again.
 */
import { write } from '#store/history.ts'
import { layOutFar } from '#ui/far-parts.ts'

/** Whether the page was left before, by a link or to be loaded again. */
const isComeBackTo = (): boolean =>
  performance
    .getEntriesByType('navigation')
    .some((entry) => 'type' in entry && entry.type !== 'navigate')

// A text, unlike what other steps leave in an entry (`ui/leave-for.ts`).
const readTop = (left: unknown): number | null => (typeof left === 'string' ? Number(left) : null)

// Read at once: whatever is chosen writes the entry anew.
const leftAt = isComeBackTo() ? readTop(history.state) : null

/** Keeps where the page is left, for when it is come back to. */
export const keepPlace = (): void =>
  addEventListener('beforeunload', () => write(window, location.href, false, String(scrollY)))

/**
 * Lays out all where something is scrolled to, as every part above must have its height then, and goes to where
 * the page was left. False where it begins at its beginning.
 */
export const goToPlace = (): boolean => {
  if (!isComeBackTo() && location.hash === '') return false
  layOutFar()
  if (leftAt !== null) scrollTo({ top: leftAt, behavior: 'instant' })
  return true
}
