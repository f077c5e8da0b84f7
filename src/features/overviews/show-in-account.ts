/** From an overview to the place where the account tells it. */
import type { Crossing } from '#model/crossing.ts'
import { emptyFilter } from '#model/filter.ts'
import type { Selection } from '#model/selection.ts'
import { isSameSelection } from '#model/selection.ts'
import type { ExplorerStore } from '#store/create-explorer-store.ts'
import { revealAfter } from '#ui/reveal-after.ts'

/** Chooses the event or quote, which stays chosen if it is, and brings it into view. */
export const showInAccount = (store: ExplorerStore, chosen: Selection): void => {
  const { selection, select } = store.getState()
  const choose = (): void => {
    // What is chosen once more is given up.
    if (!isSameSelection(selection, chosen)) select(chosen)
  }
  revealAfter(choose, `${chosen.kind}-${chosen.id}`)
}

/** Narrows the page to these people and topics and nothing else, and goes to the head of the account. */
export const readInAccount = (store: ExplorerStore, crossing: Crossing): void =>
  revealAfter(() => store.getState().setFilter({ ...emptyFilter, ...crossing }), 'account-heading')
