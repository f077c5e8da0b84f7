/** Components in an explorer of their own, as the page has them. */
import { render } from '@testing-library/react'
import type { ReactNode } from 'react'
import type { Corpus } from '#model/corpus.ts'
import type { ExplorerStore } from '#store/create-explorer-store.ts'
import { createExplorerStore } from '#store/create-explorer-store.ts'
import { ExplorerProvider } from '#store/explorer-context.tsx'
import type { LoadSearch } from '#store/search-slice.ts'
import type { View } from '#store/view.ts'
import { aSmallVisit } from './corpus-builders.ts'

type Setting = {
  corpus?: Corpus
  initial?: Partial<View>
  texts?: Readonly<Record<string, string>>
  loadSearch?: LoadSearch
}

/** A store over the small visit; articles without a text of their own cannot be loaded. */
export const anExplorerStore = ({
  corpus = aSmallVisit(),
  initial = {},
  texts = {},
  loadSearch,
}: Setting = {}): ExplorerStore =>
  createExplorerStore({
    corpus,
    initial,
    ...(loadSearch ? { loadSearch } : {}),
    loadArticle: (id) => {
      const text = texts[id]
      return text === undefined
        ? Promise.reject(new Error(`${id} did not arrive.`))
        : Promise.resolve({ id, text })
    },
  })

/** Renders the children in an explorer and returns its store. */
export const renderExplorer = (children: ReactNode, setting: Setting = {}): ExplorerStore => {
  const store = anExplorerStore(setting)
  render(<ExplorerProvider store={store}>{children}</ExplorerProvider>)
  return store
}
