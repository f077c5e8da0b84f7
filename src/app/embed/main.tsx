/** The entry of the embedded page: one explorer in a frame, which leaves the page around it alone. */
import { hydrateRoot } from 'react-dom/client'
import { createGuest } from '#embed/guest.ts'
import { corpus, loadArticle } from '#corpus/load-corpus.ts'
import { isSameSelection } from '#model/selection.ts'
import { createExplorerStore } from '#store/create-explorer-store.ts'
import { parseFrame } from '#store/frame-options.ts'
import { bindHistory, isSameView } from '#store/history.ts'
import { EmbedEntry } from './EmbedEntry.tsx'
import { createFrameBar } from './frame-bar.ts'
import { createShown } from './shown.ts'
import '#ui/base.css'

const container = document.getElementById('root')
if (!container) throw new Error('The embedded page has no element with the id "root".')

const page = document.documentElement
const { root = '../' } = page.dataset
const options = parseFrame(location.search)
const loadSearch = async () => (await import('#corpus/index-search.ts')).indexSearch()
const store = createExplorerStore({ corpus, loadArticle, loadSearch, root })

// Before anything else: who fits frames may speak as soon as this one is there.
const guest = createGuest({
  win: window,
  element: container,
  isFixed: options.height === 'fixed',
  id: options.id,
  origin: options.origin,
  shown: createShown(store),
})

/** Once what the address asks for is drawn. */
const begin = (): void => {
  delete page.dataset['wait']
  page.dataset['height'] = options.height
  guest.begin()
  store.subscribe((state, before) => {
    if (isSameView(state, before)) return
    guest.noteView()
    if (!isSameSelection(state.selection, before.selection)) guest.noteSelection()
  })
}

hydrateRoot(container, <EmbedEntry store={store} options={options} onShown={begin} />)
// Taken over as the build rendered it; what the address says comes right after.
store.setState({ root: new URL(root, location.href).href, locked: options.lock })
bindHistory(store, createFrameBar(window))
