import { useEffect, useRef } from 'react'
import { useWayBack } from '#features/reader/use-way-back.ts'
import type { ExplorerStore } from '#store/create-explorer-store.ts'
import { ExplorerProvider, useExplorer } from '#store/explorer-context.tsx'
import type { Explorer } from '#store/explorer.ts'
import type { FrameOptions } from '#store/frame-options.ts'
import { selectCorpus, selectIsReading } from '#store/selectors.ts'
import { AddressOf } from '#ui/address-of.ts'
import { ErrorBoundary } from '#ui/ErrorBoundary.tsx'
import { Late } from '#ui/Late.tsx'
import { useFoundHighlight } from '#app/use-found-highlight.ts'
import { useReaderCover } from '#app/use-reader-cover.ts'
import * as panels from '#words/panels.ts'
import { BlockedLink } from './BlockedLink.tsx'
import { EmbedCard } from './EmbedCard.tsx'
import { EmbedNotes } from './EmbedNotes.tsx'
import { EmbedParts } from './EmbedParts.tsx'
import { EmbedSource } from './EmbedSource.tsx'
import { useCard } from './use-card.ts'
import { useFrameOptions } from './use-frame-options.ts'
import { usePlaceAddress } from './use-place-address.ts'
import './EmbedApp.css'
import './embed-parts.css'
import './print.css'

const selectPart = ({ part }: Explorer) => part

export type EmbedAppProps = {
  store: ExplorerStore
  options: FrameOptions
  /** Called when they are drawn. */
  onShown?: () => void
}

const loadArticle = async () => (await import('#features/reader/OpenArticle.tsx')).OpenArticle

const nothing = (): void => {}

const EmbedPage = ({ options: asked, onShown = nothing }: Omit<EmbedAppProps, 'store'>) => {
  const options = useFrameOptions(asked)
  useEffect(() => {
    if (options === asked) onShown()
  }, [options, asked, onShown])
  const { contact } = useExplorer(selectCorpus).visit
  const part = useExplorer(selectPart)
  const card = useCard()
  const isReading = useExplorer(selectIsReading)
  const goBack = useWayBack()
  const page = useRef<HTMLDivElement>(null)
  useReaderCover(page)
  useFoundHighlight(page)
  const isCard = part === 'card' && card !== null
  return (
    <AddressOf value={usePlaceAddress()}>
      <div
        ref={page}
        className="embed"
        data-part={isCard || part !== 'card' ? part : 'all'}
        data-filters={options.filters}
      >
        <main className="embed-parts">
          <EmbedNotes hasFilters={!isCard && options.filters !== 'none'} />
          {isCard ? <EmbedCard {...card} /> : <EmbedParts options={options} contact={contact} />}
        </main>
        {isReading && (
          <div className="embed-reader">
            <ErrorBoundary name={panels.reader} contact={contact}>
              <Late load={loadArticle} props={{ goBack }} />
            </ErrorBoundary>
          </div>
        )}
        <EmbedSource />
        <BlockedLink page={page} />
      </div>
    </AddressOf>
  )
}

/** The explorer within a page of somebody else. */
export const EmbedApp = ({ store, ...rest }: EmbedAppProps) => (
  <ExplorerProvider store={store}>
    <EmbedPage {...rest} />
  </ExplorerProvider>
)
