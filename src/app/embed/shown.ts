/** What the frame shows, as the page around it is told, and what that page may change of it. */
import type { Shown } from '#embed/guest.ts'
import type { Command, Theme } from '#embed/protocol.ts'
import type { Corpus } from '#model/corpus.ts'
import { byId } from '#model/lookup.ts'
import type { Selection } from '#model/selection.ts'
import { spokenSentence } from '#model/statement.ts'
import { addressOf } from '#store/canonical-pages.ts'
import type { ExplorerStore } from '#store/create-explorer-store.ts'
import type { View } from '#store/view.ts'
import { initialView } from '#store/view.ts'
import { parseView, printView } from '#store/view-url.ts'
import { revealAfter } from '#ui/reveal-after.ts'
import { toChangedQuery, toState } from './frame-state.ts'

const titleOf = ({ kind, id }: Selection, corpus: Corpus): string => {
  const statement = byId(corpus.statements).get(id)
  if (kind === 'quote') return statement ? spokenSentence(statement, corpus) : id
  return byId(corpus.events).get(id)?.title ?? id
}

const setTheme = (theme: Theme): void => {
  const { dataset } = document.documentElement
  if (theme === 'auto') delete dataset['theme']
  else dataset['theme'] = theme
}

/** Chooses as a reader would, and brings it into view where the frame itself scrolls; false for what is not there. */
const select = (store: ExplorerStore, query: string, selection: Selection | null): boolean => {
  const { corpus, showView, ignored } = store.getState()
  const parsed = parseView(query, corpus)
  if (parsed.ignored.length > 0) return false
  const change = (): void => showView({ ...parsed, ignored })
  if (selection) revealAfter(change, `${selection.kind}-${selection.id}`)
  else change()
  return true
}

/** Talks of this store. */
export const createShown = (store: ExplorerStore): Shown => {
  const query = (): string => printView(store.getState(), store.getState().corpus)
  const address = (view: View): string =>
    `${store.getState().root}${addressOf(view, store.getState().corpus)}`
  const obeySelect = ({ selection }: Extract<Command, { type: 'select' }>): boolean => {
    const change = {
      event: selection?.kind === 'event' ? [selection.key] : [],
      quote: selection?.kind === 'quote' ? [selection.key] : [],
    }
    const chosen = selection && { kind: selection.kind, id: selection.key }
    return select(store, toChangedQuery(toState(query()), change), chosen)
  }
  return {
    about: () => ({
      title: document.title,
      lang: document.documentElement.lang,
      version: store.getState().corpus.fingerprint.slice(0, 12),
    }),
    state: () => toState(query()),
    url: () => address({ ...store.getState(), part: initialView.part }),
    selection: () => {
      const { selection, corpus } = store.getState()
      if (!selection) return null
      return {
        kind: selection.kind,
        key: selection.id,
        title: titleOf(selection, corpus),
        url: address({ ...initialView, selection }),
      }
    },
    obey: (command) => {
      if (command.type === 'select') return obeySelect(command)
      if (command.type === 'theme') {
        setTheme(command.theme)
        return true
      }
      const before = command.replace ? {} : toState(query())
      const { corpus, showView } = store.getState()
      const parsed = parseView(toChangedQuery(before, command.state), corpus)
      showView(parsed)
      return parsed.ignored.length === 0
    },
  }
}
