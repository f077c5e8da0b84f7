import { useExplorerLater } from '#store/explorer-context.tsx'
import type { Explorer } from '#store/explorer.ts'
import { selectPlaces } from '#store/selectors.ts'
import { Late } from '#ui/Late.tsx'
import { selectNear } from './result-words.ts'

// With the search itself, which is not there before either.
const loadList = async () => (await import('./FoundList.tsx')).FoundList

const selectHasPlaces = (state: Explorer): boolean =>
  selectPlaces(state).length > 0 || selectNear(state) !== null

/** What was searched for where it stands in the articles beside statements and events. */
export const FoundPlaces = () =>
  useExplorerLater(selectHasPlaces) && <Late load={loadList} props={{}} />
