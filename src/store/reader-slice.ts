/** The open article, and the texts that have been asked for. */
import type { StateCreator } from 'zustand/vanilla'
import type { ArticleText } from '#model/corpus.ts'
import type { Reading, Selection } from '#model/selection.ts'
import { isSameSelection, ownersOf } from '#model/selection.ts'
import { beginsAt } from '#model/word-start.ts'
import type { Explorer } from './explorer.ts'

/** How far the text of an article has come. */
export type ArticleLoad =
  { status: 'loading' } | { status: 'ready'; text: string } | { status: 'failed'; message: string }

/** Where article text comes from; rejects when it does not come. */
export type LoadArticle = (id: string) => Promise<ArticleText>

/** What the page shows: what is chosen, what is open and how the picture lies. */
type Origin = Pick<
  Explorer,
  'filter' | 'selection' | 'reading' | 'period' | 'viewport' | 'lanes' | 'scale' | 'openEnds'
>

export type ReaderSlice = {
  reading: Reading | null
  /**
   * Opens the article at the passage that begins at `start`, or at its top, and chooses the quote or
   * event whose passage that is. What is chosen stays so if the passage is its own.
   */
  openArticle: (article: string, start: number | null) => void
  /** The same from inside the reader: it stays known where one came from, and what is read beside. */
  readOn: (article: string, start: number) => void
  /** Reads another article beside the open one; null leaves the open one alone. */
  compareWith: (article: string | null) => void
  closeReader: () => void
  /**
   * Turns from the reader to what is chosen, or to what was where nothing is: what is read beside goes,
   * and the open article too if it lies over the page.
   */
  leaveFor: (selection: Selection | null, isCovered: boolean) => void
  /** What was shown when an article was last opened from outside the reader; null before that. */
  origin: Origin | null
  /** Shows all of that again. The text stays loaded. */
  returnToOrigin: () => void
  /** By article id; an article that nobody opened is not there. */
  texts: Readonly<Record<string, ArticleLoad>>
  /** Asks again for a text that did not come. */
  retryArticle: (article: string) => void
}

const toMessage = (reason: unknown): string =>
  reason instanceof Error ? reason.message : String(reason)

/** What is shown at this moment. */
const originIn = (state: Explorer): Origin => ({
  filter: state.filter,
  selection: state.selection,
  reading: state.reading,
  period: state.period,
  viewport: state.viewport,
  lanes: state.lanes,
  scale: state.scale,
  openEnds: state.openEnds,
})

/** Names the place that is open where nothing begins there: only an address can have asked for it. */
export const noteStart = ({ reading, texts, ignored }: Explorer): Partial<Explorer> => {
  const load = reading && texts[reading.article]
  if (reading?.start == null || load?.status !== 'ready') return {}
  if (beginsAt(load.text, reading.start)) return {}
  const told = `read: ${reading.article}~${reading.start}`
  return ignored.includes(told) ? {} : { ignored: [...ignored, told] }
}

const chooseOwner = (state: Explorer, reading: Reading): Selection | null => {
  const owners = ownersOf(state.corpus, reading)
  const isOwn = owners.some((owner) => isSameSelection(owner, state.selection))
  return isOwn ? state.selection : (owners[0] ?? state.selection)
}

export type ReaderOptions = {
  loadArticle: LoadArticle
  reading: Reading | null
  /** What need not be asked for. */
  texts: readonly ArticleText[]
}

/** The same without another article beside it; the same object where there is none. */
const aloneIn = (reading: Reading): Reading =>
  reading.beside === undefined ? reading : { article: reading.article, start: reading.start }

/** The reader slice, starting with what is open and the texts that are there. */
export const createReaderSlice =
  ({ loadArticle, ...initial }: ReaderOptions): StateCreator<Explorer, [], [], ReaderSlice> =>
  (set, get) => {
    const keep = (article: string, load: ArticleLoad): void =>
      set(({ texts }) => ({ texts: { ...texts, [article]: load } }))
    const load = (article: string): void => {
      const status = get().texts[article]?.status
      if (status === 'loading' || status === 'ready') return
      keep(article, { status: 'loading' })
      loadArticle(article).then(
        ({ text }) => {
          keep(article, { status: 'ready', text })
          if (get().reading?.article === article) set(noteStart)
        },
        (reason: unknown) => keep(article, { status: 'failed', message: toMessage(reason) }),
      )
    }
    const show = (reading: Reading, origin: Origin | null): void => {
      set((state) => ({ origin, reading, selection: chooseOwner(state, reading) }))
      load(reading.article)
    }
    return {
      reading: initial.reading,
      origin: null,
      texts: Object.fromEntries(
        initial.texts.map(({ id, text }) => [id, { status: 'ready', text }]),
      ),
      openArticle: (article, start) => show({ article, start }, originIn(get())),
      readOn: (article, start) => {
        const { reading, origin } = get()
        const isSame = reading?.article === article
        show(isSame ? { ...reading, start } : { article, start }, origin)
      },
      compareWith: (beside) => {
        const { reading } = get()
        if (!reading || beside === reading.article) return
        set({ reading: beside === null ? aloneIn(reading) : { ...reading, beside } })
        if (beside !== null) load(beside)
      },
      returnToOrigin: () => {
        const { origin } = get()
        if (origin) set(origin)
      },
      closeReader: () => set((state) => (state.reading === null ? state : { reading: null })),
      leaveFor: (selection, isCovered) =>
        set((state) => ({
          selection: isSameSelection(selection, state.selection)
            ? state.selection
            : (selection ?? state.selection),
          reading: isCovered || !state.reading ? null : aloneIn(state.reading),
        })),
      retryArticle: load,
    }
  }
