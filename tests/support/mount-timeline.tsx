/** The timeline and its filters as the page has them, in an element of a page that is not ours. */
import { createRoot } from 'react-dom/client'
import { Filters } from '#features/filters/Filters.tsx'
import { Timeline } from '#features/timeline/Timeline.tsx'
import type { Corpus } from '#model/corpus.ts'
import type { ExplorerStore } from '#store/create-explorer-store.ts'
import { createExplorerStore } from '#store/create-explorer-store.ts'
import { ExplorerProvider } from '#store/explorer-context.tsx'
import type { Period } from '#store/period.ts'
import '#ui/base.css'

/** A store whose picture is drawn to scale and shows these days; it has no texts. */
export const createScaledStore = (corpus: Corpus, period: Period): ExplorerStore => {
  const store = createExplorerStore({
    corpus,
    initial: { period },
    loadArticle: (id) => Promise.reject(new Error(`There is no text of ${id}.`)),
  })
  store.getState().setScale('to-scale')
  return store
}

export const mountTimeline = (container: HTMLElement, store: ExplorerStore): void =>
  createRoot(container).render(
    <ExplorerProvider store={store}>
      <Filters />
      <Timeline />
    </ExplorerProvider>,
  )
