import { Suspense, lazy } from 'react'
import { useExplorer } from '#store/explorer-context.tsx'
import type { Explorer } from '#store/explorer.ts'
import { selectPlaces } from '#store/selectors.ts'
import { selectNear } from './result-words.ts'

// With the search itself, which is not there before either.
const FoundList = lazy(async () => ({ default: (await import('./FoundList.tsx')).FoundList }))

const selectHasPlaces = (state: Explorer): boolean =>
  selectPlaces(state).length > 0 || selectNear(state) !== null

/** What was searched for where it stands in the articles beside statements and events. */
export const FoundPlaces = () =>
  useExplorer(selectHasPlaces) && (
    <Suspense fallback={null}>
      <FoundList />
    </Suspense>
  )
