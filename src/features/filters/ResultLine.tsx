import { useExplorer, useExplorerStore } from '#store/explorer-context.tsx'
import type { Explorer } from '#store/explorer.ts'
import { revealById } from '#ui/reveal.ts'
import { TextButton } from '#ui/TextButton.tsx'
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx'
import * as words from '#words/filters.ts'
import { tryAgain } from '#words/waiting.ts'
import { selectEvents, selectMore, selectNear, selectStatements } from './result-words.ts'
import { useSettled } from './use-settled.ts'
import './ResultLine.css'

const selectSearching = ({ filter, searchStatus }: Explorer) =>
  filter.words === '' ? 'idle' : searchStatus

const Counts = () => (
  <>
    <span className="result-count">{`${useExplorer(selectStatements)} ·`}</span>{' '}
    <span className="result-count">{useExplorer(selectEvents)}</span>
  </>
)

const FailedSearch = () => {
  const store = useExplorerStore()
  return (
    <span>
      {words.searchFailed}{' '}
      <TextButton onPress={() => store.getState().prepareSearch()}>{tryAgain}</TextButton>
    </span>
  )
}

/** What is said of the result when it has come to rest. */
const Announcement = () => {
  const searching = useExplorer(selectSearching)
  const counts = `${useExplorer(selectStatements)} · ${useExplorer(selectEvents)}`
  const more = useExplorer(selectMore)
  const near = useExplorer(selectNear)
  const result = searching === 'failed' ? words.searchFailed : counts
  const settled = useSettled([result, more, near].filter((part) => part !== null).join(' · '))
  return (
    <VisuallyHidden>
      <output>{settled}</output>
    </VisuallyHidden>
  )
}

const Result = () => {
  const searching = useExplorer(selectSearching)
  if (searching === 'loading') return <span>{words.searching}</span>
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
