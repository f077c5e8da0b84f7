import { useRef } from 'react'
import { Account } from '#features/account/Account.tsx'
import { DayBar } from '#features/account/DayBar.tsx'
import { Differences } from '#features/differences/Differences.tsx'
import { Downloads } from '#features/downloads/Downloads.tsx'
import { Filters } from '#features/filters/Filters.tsx'
import { FoundPlaces } from '#features/filters/FoundPlaces.tsx'
import { Reader } from '#features/reader/Reader.tsx'
import { Share } from '#features/share/Share.tsx'
import { Timeline } from '#features/timeline/Timeline.tsx'
import type { ExplorerStore } from '#store/create-explorer-store.ts'
import { ExplorerProvider, useExplorer } from '#store/explorer-context.tsx'
import type { Explorer } from '#store/explorer.ts'
import { selectCorpus, selectRoot } from '#store/selectors.ts'
import { ErrorBoundary } from '#ui/ErrorBoundary.tsx'
import * as panels from '#words/panels.ts'
import { Colophon } from './Colophon.tsx'
import { LongPanel } from './LongPanel.tsx'
import { Masthead } from './Masthead.tsx'
import { Overviews } from './Overviews.tsx'
import { useFoundHighlight } from './use-found-highlight.ts'
import { useReaderCover } from './use-reader-cover.ts'
import './ExplorerApp.css'

const loadHeld = async () =>
  (await import('#features/timeline/held-timeline.ts')).createHeldTimeline

const selectPart = ({ part }: Explorer) => part

const ExplorerPage = () => {
  const corpus = useExplorer(selectCorpus)
  const root = useExplorer(selectRoot)
  const page = useRef<HTMLDivElement>(null)
  useReaderCover(page)
  useFoundHighlight(page)
  const { contact } = corpus.visit
  return (
    <div ref={page} className="explorer" data-part={useExplorer(selectPart)}>
      <Masthead corpus={corpus}>
        <Share />
      </Masthead>
      <main>
        <DayBar />
        <LongPanel name={panels.filterBar} contact={contact}>
          <Filters />
        </LongPanel>
        <LongPanel name={panels.timeline} contact={contact}>
          <Timeline loadHeld={loadHeld} />
        </LongPanel>
        <div className="explorer-body">
          <div className="explorer-account">
            <ErrorBoundary name={panels.found} contact={contact}>
              <FoundPlaces />
            </ErrorBoundary>
            <ErrorBoundary name={panels.files} contact={contact}>
              <Downloads />
            </ErrorBoundary>
            <LongPanel name={panels.account} contact={contact}>
              <Account />
            </LongPanel>
          </div>
          <div className="explorer-side">
            <LongPanel name={panels.reader} contact={contact}>
              <Reader />
            </LongPanel>
          </div>
        </div>
        <LongPanel name={panels.differences} contact={contact}>
          <Differences />
        </LongPanel>
        <Overviews contact={contact} />
      </main>
      <Colophon corpus={corpus} root={root} />
    </div>
  )
}

/** The whole explorer over one store: what is in the browser's window, or in a frame. */
export const ExplorerApp = ({ store }: { store: ExplorerStore }) => (
  <ExplorerProvider store={store}>
    <ExplorerPage />
  </ExplorerProvider>
)
