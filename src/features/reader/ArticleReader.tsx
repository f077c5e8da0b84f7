import type { RefObject } from 'react'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { shortArticleName } from '#model/article-name.ts'
import type { Article } from '#model/corpus.ts'
import type { Reading } from '#model/selection.ts'
import { articlesOf, startIn } from '#model/selection.ts'
import { useExplorer, useExplorerStore } from '#store/explorer-context.tsx'
import type { Explorer } from '#store/explorer.ts'
import type { ArticleLoad } from '#store/reader-slice.ts'
import { selectCorpus, selectSelection } from '#store/selectors.ts'
import { MissingArticle } from './MissingArticle.tsx'
import { ErrorBoundary } from '#ui/ErrorBoundary.tsx'
import { reveal } from '#ui/reveal.ts'
import * as words from '#words/reader.ts'
import { askForView, useLateView } from './late-view.ts'
import { ReaderBar } from './ReaderBar.tsx'
import { useKeys } from './use-keys.ts'

const selectLoad =
  (id: string) =>
  ({ texts }: Explorer): ArticleLoad | undefined =>
    texts[id]

type ArticleReaderProps = { article: Article; reading: Reading; goBack: () => void }

/** How far everything has come that is needed to show the article. */
const useArrival = (article: Article) => {
  const load = useExplorer(selectLoad(article.id))
  const late = useLateView()
  if (load?.status === 'failed' || late.status === 'failed') return 'failed'
  return load?.status === 'ready' && late.status === 'ready'
    ? { text: load.text, View: late.View }
    : 'waiting'
}

/** Asks for everything that is read, and again for what did not come: at first, and whenever it is called. */
const useAsking = (reading: Reading): (() => void) => {
  const store = useExplorerStore()
  const ask = useCallback(() => {
    askForView()
    for (const article of articlesOf(reading)) store.getState().retryArticle(article)
  }, [reading, store])
  useEffect(ask, [ask])
  return ask
}

/**
 * An address may name an article and a quote of it: where no place is asked for, that is the place. What is chosen
 * later moves nothing under who reads.
 */
const usePlace = (reading: Reading): Reading => {
  const corpus = useExplorer(selectCorpus)
  const selection = useExplorer(selectSelection)
  const [asked, setAsked] = useState({ reading, selection })
  if (asked.reading !== reading) setAsked({ reading, selection })
  return useMemo(() => {
    const { article, start } = asked.reading
    return { ...asked.reading, start: start ?? startIn(corpus, article, asked.selection) }
  }, [asked, corpus])
}

/** Brings the article itself into view where no passage is asked for, or none is there yet. */
const useArticleInView = (
  reader: RefObject<HTMLElement | null>,
  reading: Reading,
  isThere: boolean,
): void => {
  useEffect(() => {
    const isMeant = reading.start === null || !isThere
    if (isMeant && reading.beside === undefined && reader.current) reveal(reader.current)
  }, [reader, reading, isThere])
}

/** One article in a frame of its own; what shows it is loaded with the first one that is opened. */
export const ArticleReader = ({ article, reading: asked, goBack }: ArticleReaderProps) => {
  const reading = usePlace(asked)
  const store = useExplorerStore()
  const { people, visit } = useExplorer(selectCorpus)
  const name = shortArticleName(article, people)
  const reader = useRef<HTMLElement>(null)
  const arrival = useArrival(article)
  useArticleInView(reader, reading, typeof arrival === 'object')
  useKeys(reader, { Escape: () => store.getState().closeReader() })
  const retry = useAsking(asked)
  return (
    <section
      ref={reader}
      className="reader"
      // Beside another one it is found by its column.
      aria-label={reading.beside === undefined ? words.article(name) : undefined}
      tabIndex={-1}
    >
      <ReaderBar name={name} goBack={goBack} />
      {arrival === 'failed' && <MissingArticle article={article} onRetry={retry} />}
      {arrival === 'waiting' && (
        <p role="status" className="reader-waiting">
          {words.fetching}
        </p>
      )}
      {typeof arrival === 'object' && (
        <ErrorBoundary name={words.theArticle} contact={visit.contact}>
          <arrival.View article={article} text={arrival.text} reading={reading} reader={reader} />
        </ErrorBoundary>
      )}
    </section>
  )
}
