/** From an overview to the place where the account tells it. */
import { flushSync } from 'react-dom'
import type { Crossing } from '#model/crossing.ts'
import { emptyFilter } from '#model/filter.ts'
import type { Selection } from '#model/selection.ts'
import { isSameSelection } from '#model/selection.ts'
import type { ExplorerStore } from '#store/create-explorer-store.ts'
import { revealById } from '#ui/reveal.ts'

// The change is drawn at once in both: only then is what it brings there to be brought into view.

/** Chooses the event or quote and brings it into view. */
export const showInAccount = (store: ExplorerStore, chosen: Selection): void => {
  const { selection, select } = store.getState()
  // What is chosen once more is given up.
  if (!isSameSelection(selection, chosen)) flushSync(() => select(chosen))
  revealById(`${chosen.kind}-${chosen.id}`)
}

/** Narrows the page to these people and topics and nothing else, and goes to the head of the account. */
export const readInAccount = (store: ExplorerStore, crossing: Crossing): void => {
  flushSync(() => store.getState().setFilter({ ...emptyFilter, ...crossing }))
  revealById('account-heading')
}
