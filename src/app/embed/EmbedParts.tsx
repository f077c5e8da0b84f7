import { Account } from '#features/account/Account.tsx'
import { DayBar } from '#features/account/DayBar.tsx'
import { Differences } from '#features/differences/Differences.tsx'
import { Filters } from '#features/filters/Filters.tsx'
import { FoundPlaces } from '#features/filters/FoundPlaces.tsx'
import { Timeline } from '#features/timeline/Timeline.tsx'
import { useExplorer } from '#store/explorer-context.tsx'
import type { FrameOptions } from '#store/frame-options.ts'
import { selectCorpus } from '#store/selectors.ts'
import { ErrorBoundary } from '#ui/ErrorBoundary.tsx'
import * as panels from '#words/panels.ts'

export type EmbedPartsProps = { options: FrameOptions; contact: string | null }

/** Filter, timeline and account: as much of them as is asked for. */
export const EmbedParts = ({ options: { header, filters, limit }, contact }: EmbedPartsProps) => {
  const { title } = useExplorer(selectCorpus).visit
  return (
    <>
      {header && <h2 className="embed-title">{title}</h2>}
      <DayBar />
      {filters !== 'none' && (
        <ErrorBoundary name={panels.filterBar} contact={contact}>
          <Filters />
        </ErrorBoundary>
      )}
      <ErrorBoundary name={panels.timeline} contact={contact}>
        <Timeline />
      </ErrorBoundary>
      <ErrorBoundary name={panels.found} contact={contact}>
        <FoundPlaces />
      </ErrorBoundary>
      <ErrorBoundary name={panels.account} contact={contact}>
        <Account limit={limit} />
      </ErrorBoundary>
      <ErrorBoundary name={panels.differences} contact={contact}>
        <Differences />
      </ErrorBoundary>
    </>
  )
}
