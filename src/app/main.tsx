/** The browser's entry: one explorer, which owns the address of the page. */
import { createRoot, hydrateRoot } from 'react-dom/client'
import { corpus, loadArticle } from '#corpus/load-corpus.ts'
import { createExplorerStore } from '#store/create-explorer-store.ts'
import { bindHistory } from '#store/history.ts'
import { Entry } from './Entry.tsx'
import '#ui/base.css'

const container = document.getElementById('root')
if (!container) throw new Error('index.html has no element with the id "root".')

const store = createExplorerStore({ corpus, loadArticle })
const entry = <Entry store={store} />
// A built page is there already; the dev server's is empty.
if (container.hasChildNodes()) hydrateRoot(container, entry)
else createRoot(container).render(entry)
bindHistory(store, window)
