import { Reader } from '#features/reader/Reader.tsx'
import type { Corpus } from '#model/corpus.ts'
import type { CanonicalPage } from '#store/canonical-pages.ts'
import type { ExplorerStore } from '#store/create-explorer-store.ts'
import { ExplorerProvider } from '#store/explorer-context.tsx'
import { Colophon } from '#app/Colophon.tsx'
import { Masthead } from '#app/Masthead.tsx'
import { wholeVisit } from '#words/pages.ts'
import { FilterSummary } from './FilterSummary.tsx'
import { ItemSummary } from './ItemSummary.tsx'
import { VisitSummary } from './VisitSummary.tsx'

export type SummaryAppProps = {
  store: ExplorerStore
  /** Null for the first page. */
  page: CanonicalPage | null
  /** What the page is about, in its own title. */
  heading: string
}

type ContentProps = Omit<SummaryAppProps, 'store'> & { corpus: Corpus }

const Content = ({ page, heading, corpus }: ContentProps) => {
  switch (page?.kind) {
    case undefined:
      return <VisitSummary />
    case 'article':
      return <Reader />
    case 'event':
    case 'quote':
      return <ItemSummary page={page} corpus={corpus} />
    case 'person':
    case 'topic':
    case 'day':
      return <FilterSummary page={page} heading={heading} corpus={corpus} />
  }
}

/** What a page of a large corpus holds before its scripts. They put the explorer in its place. */
export const SummaryApp = ({ store, page, heading }: SummaryAppProps) => {
  const { corpus, root } = store.getInitialState()
  return (
    <ExplorerProvider store={store}>
      <div className="explorer">
        <Masthead corpus={corpus} />
        <main className="summary">
          {page && (
            <p className="summary-back">
              <a href={root}>{wholeVisit}</a>
            </p>
          )}
          <Content page={page} heading={heading} corpus={corpus} />
        </main>
        <Colophon corpus={corpus} root={root} />
      </div>
    </ExplorerProvider>
  )
}
