import { useExplorer, useExplorerStore } from '#store/explorer-context.tsx'
import type { Explorer } from '#store/explorer.ts'
import { revealById } from '#ui/reveal.ts'
import { TextButton } from '#ui/TextButton.tsx'
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx'
import { selectEvents, selectMore, selectNear, selectStatements } from './result-words.ts'
import { useSettled } from './use-settled.ts'
import './ResultLine.css'

const selectSearching = ({ filter, searchStatus }: Explorer) =>
  filter.words === '' ? 'idle' : searchStatus

const Counts = () => (
  <>
    <span className="result-count">{useExplorer(selectStatements)} ·</span>{' '}
    <span className="result-count">{useExplorer(selectEvents)}</span>
  </>
)

const FailedSearch = () => {
  const store = useExplorerStore()
  return (
    <>
      The search did not come.{' '}
      <TextButton onPress={() => store.getState().prepareSearch()}>Try again</TextButton>
    </>
  )
}

/** What is said of the result when it has come to rest. */
const Announcement = () => {
  const searching = useExplorer(selectSearching)
  const counts = `${useExplorer(selectStatements)} · ${useExplorer(selectEvents)}`
  const more = useExplorer(selectMore)
  const near = useExplorer(selectNear)
  const result = searching === 'failed' ? 'The search did not come.' : counts
  const settled = useSettled([result, more, near].filter((part) => part !== null).join(' · '))
  return (
    <VisuallyHidden>
      <output>{settled}</output>
    </VisuallyHidden>
  )
}

const Result = () => {
  const searching = useExplorer(selectSearching)
  if (searching === 'loading') return 'Searching …'
  return searching === 'failed' ? <FailedSearch /> : <Counts />
}

/** How much passes the filter, and what else was found. */
export const ResultLine = () => {
  const more = useExplorer(selectMore)
  return (
    <>
      <p className="result-line">
        <Result />
        {more !== null && (
          <>
            {' '}
            <TextButton onPress={() => revealById('found-places')}>{more}</TextButton>
          </>
        )}
      </p>
      <Announcement />
    </>
  )
}
