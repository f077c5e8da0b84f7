/** What the frame shows, as the page around it is told, and what that page may change of it. */
import type { Shown } from '#embed/guest.ts'
import type { Command, Theme } from '#embed/protocol.ts'
import type { Corpus } from '#model/corpus.ts'
import { findId } from '#model/lookup.ts'
import type { Selection } from '#model/selection.ts'
import { isSameSelection } from '#model/selection.ts'
import { addressOf } from '#store/canonical-pages.ts'
import type { ExplorerStore } from '#store/create-explorer-store.ts'
import type { View } from '#store/view.ts'
import { initialView } from '#store/view.ts'
import { parseView, printView } from '#store/view-url.ts'
import { revealAfter } from '#ui/reveal-after.ts'
import { toChangedQuery, toState } from './frame-state.ts'
import { titleOf } from './selected.ts'

const setTheme = (theme: Theme): void => {
  const { dataset } = document.documentElement
  if (theme === 'auto') delete dataset['theme']
  else dataset['theme'] = theme
}

type Select = Extract<Command, { type: 'select' }>['selection']

/** What is asked for by its id or a former one; null where it is not there. */
const findSelection = (asked: NonNullable<Select>, corpus: Corpus): Selection | null => {
  const { kind, key } = asked
  const id = findId(kind === 'event' ? corpus.events : corpus.statements, key)
  return id === null ? null : { kind, id }
}

/** Chooses as a reader would, and brings it into view where the frame itself scrolls; false for what is not there. */
const select = (store: ExplorerStore, asked: Select): boolean => {
  const selection = asked && findSelection(asked, store.getState().corpus)
  if (asked && !selection) return false
  const change = (): void =>
    store.setState((state) => (isSameSelection(state.selection, selection) ? state : { selection }))
  if (selection) revealAfter(change, `${selection.kind}-${selection.id}`)
  else change()
  return true
}

type SetCommand = Extract<Command, { type: 'set' }>

/**
 * Shows the view with these parts changed. All or nothing: false, and nothing changed, where one of them
 * names what is not there.
 */
const set = (store: ExplorerStore, { state: change, replace }: SetCommand): boolean => {
  const { corpus, showView, ...before } = store.getState()
  const { view, ignored } = parseView(
    toChangedQuery(replace ? {} : toState(printView(before, corpus)), change),
    corpus,
  )
  if (ignored.some((each) => Object.hasOwn(change, each.split(':', 1)[0] ?? ''))) return false
  // A card of which the choice is taken back stays a card, though no address says so.
  const keepsPart = !replace && change.view === undefined
  showView({ view: keepsPart ? { ...view, part: before.part } : view, ignored: [] })
  return true
}

/** Talks of this store. */
export const createShown = (store: ExplorerStore): Shown => {
  const query = (): string => printView(store.getState(), store.getState().corpus)
  const address = (view: View): string =>
    `${store.getState().root}${addressOf(view, store.getState().corpus)}`
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
      if (command.type === 'select') return select(store, command.selection)
      if (command.type === 'theme') {
        setTheme(command.theme)
        return true
      }
      return set(store, command)
    },
  }
}
