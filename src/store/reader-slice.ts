/** The open article, and the texts that have been asked for. */
import type { StateCreator } from 'zustand/vanilla'
import type { ArticleText } from '#model/corpus.ts'
import type { Reading, Selection } from '#model/selection.ts'
import { isSameSelection, ownersOf } from '#model/selection.ts'
import type { Explorer } from './explorer.ts'

/** How far the text of an article has come. */
export type ArticleLoad =
  { status: 'loading' } | { status: 'ready'; text: string } | { status: 'failed'; message: string }

/** Where article text comes from; rejects when it does not come. */
export type LoadArticle = (id: string) => Promise<ArticleText>

export type ReaderSlice = {
  reading: Reading | null
  /**
   * Opens the article at the passage that begins at `start`, or at its top, and chooses the quote or
   * event whose passage that is. What is chosen stays so if the passage is its own.
   */
  openArticle: (article: string, start: number | null) => void
  closeReader: () => void
  /** By article id; an article that nobody opened is not there. */
  texts: Readonly<Record<string, ArticleLoad>>
  /** Asks again for a text that did not come. */
  retryArticle: (article: string) => void
}

const toMessage = (reason: unknown): string =>
  reason instanceof Error ? reason.message : String(reason)

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
        ({ text }) => keep(article, { status: 'ready', text }),
        (reason: unknown) => keep(article, { status: 'failed', message: toMessage(reason) }),
      )
    }
    return {
      reading: initial.reading,
      texts: Object.fromEntries(
        initial.texts.map(({ id, text }) => [id, { status: 'ready', text }]),
      ),
      openArticle: (article, start) => {
        const reading = { article, start }
        set((state) => ({ reading, selection: chooseOwner(state, reading) }))
        load(article)
      },
      closeReader: () => set((state) => (state.reading === null ? state : { reading: null })),
      retryArticle: load,
    }
  }
