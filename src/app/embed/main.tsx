/** The entry of the embedded page: one explorer in a frame, which leaves the page around it alone. */
import { hydrateRoot } from 'react-dom/client'
import { indexSearch } from '#corpus/index-search.ts'
import { corpus, loadArticle } from '#corpus/load-corpus.ts'
import { createExplorerStore } from '#store/create-explorer-store.ts'
import { parseFrame } from '#store/frame-options.ts'
import { bindHistory } from '#store/history.ts'
import { EmbedEntry } from './EmbedEntry.tsx'
import { createFrameBar } from './frame-bar.ts'
import '#ui/base.css'

const container = document.getElementById('root')
if (!container) throw new Error('The embedded page has no element with the id "root".')

const page = document.documentElement
const { root = '../' } = page.dataset
const options = parseFrame(location.search)
const store = createExplorerStore({ corpus, loadArticle, loadSearch: indexSearch, root })
hydrateRoot(container, <EmbedEntry store={store} options={options} />)
// Taken over as the build rendered it; what the address says comes right after.
store.setState({ root: new URL(root, location.href).href, locked: options.lock })
bindHistory(store, createFrameBar(window))
page.dataset['height'] = options.height
delete page.dataset['wait']
