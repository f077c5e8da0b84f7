/** The browser's entry: one explorer, which owns the address of the page. */
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { corpus, loadArticle } from '#corpus/load-corpus.ts'
import { createExplorerStore } from '#store/create-explorer-store.ts'
import { bindHistory } from '#store/history.ts'
import { ExplorerApp } from './ExplorerApp.tsx'
import '#ui/base.css'

const container = document.getElementById('root')
if (!container) throw new Error('index.html has no element with the id "root".')

const store = createExplorerStore({ corpus, loadArticle })
bindHistory(store, window)
createRoot(container).render(
  <StrictMode>
    <ExplorerApp store={store} />
  </StrictMode>,
)
