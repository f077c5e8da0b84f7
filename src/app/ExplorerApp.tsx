import { useRef } from 'react'
import { Account } from '#features/account/Account.tsx'
import { Filters } from '#features/filters/Filters.tsx'
import { Timeline } from '#features/timeline/Timeline.tsx'
import type { ExplorerStore } from '#store/create-explorer-store.ts'
import { ExplorerProvider, useExplorer } from '#store/explorer-context.tsx'
import { selectCorpus } from '#store/selectors.ts'
import { ArticleList } from './ArticleList.tsx'
import { Colophon } from './Colophon.tsx'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { Masthead } from './Masthead.tsx'
import { useReaderReturn } from './use-reader-return.ts'
import './ExplorerApp.css'

const ExplorerPage = () => {
  const corpus = useExplorer(selectCorpus)
  const side = useRef<HTMLDivElement>(null)
  const isReading = useReaderReturn(side)
  const { contact } = corpus.visit
  return (
    <div className="explorer" data-reading={isReading || undefined}>
      <Masthead corpus={corpus} />
      <main>
        <ErrorBoundary name="The filter bar" contact={contact}>
          <Filters />
        </ErrorBoundary>
        <ErrorBoundary name="The timeline" contact={contact}>
          <Timeline />
        </ErrorBoundary>
        <div className="explorer-body">
          <div className="explorer-account">
            <ErrorBoundary name="The account" contact={contact}>
              <Account />
            </ErrorBoundary>
          </div>
          <div ref={side} className="explorer-side">
            <ErrorBoundary name="The list of articles" contact={contact}>
              <ArticleList />
            </ErrorBoundary>
          </div>
        </div>
      </main>
      <Colophon corpus={corpus} />
    </div>
  )
}

/** The whole explorer over one store: what is in the browser's window, or in a frame. */
export const ExplorerApp = ({ store }: { store: ExplorerStore }) => (
  <ExplorerProvider store={store}>
    <ExplorerPage />
  </ExplorerProvider>
)
