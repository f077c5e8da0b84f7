import { memo, useEffect, useState } from 'react'
import { shortArticleName } from '#model/article-name.ts'
import type { Found } from '#model/found.ts'
import type { Place } from '#model/search-documents.ts'
import { toSnippet } from '#model/snippet.ts'
import { useExplorer, useExplorerLater, useExplorerStore } from '#store/explorer-context.tsx'
import type { Explorer } from '#store/explorer.ts'
import { selectArticle, selectCorpus, selectFound, selectPlaces } from '#store/selectors.ts'
import { TextButton } from '#ui/TextButton.tsx'
import * as words from '#words/found.ts'
import { selectNear } from './result-words.ts'
import './FoundList.css'

const shownAtFirst = 5
const nothing: Found['terms'] = new Set()

const selectText =
  (id: string) =>
  ({ texts }: Explorer): string | null => {
    const load = texts[id]
    return load?.status === 'ready' ? load.text : null
  }

/** A paragraph: whose it is, and the words around what was found; opens the article there. */
const FoundPlace = memo(({ place, terms }: { place: Place; terms: Found['terms'] }) => {
  const store = useExplorerStore()
  const corpus = useExplorer(selectCorpus)
  const article = useExplorer(selectArticle(place.article))
  const text = useExplorer(selectText(place.article))
  useEffect(() => store.getState().retryArticle(place.article), [store, place.article])
  if (!article) return null
  const snippet = text === null ? null : toSnippet(place, text, terms, corpus)
  return (
    <li className="found-place">
      <button
        type="button"
        onClick={() => store.getState().openArticle(article.id, snippet?.start ?? place.start)}
      >
        <span className="found-article">{shortArticleName(article, corpus.people)}</span>{' '}
        <span className="found-words">{snippet?.words ?? '…'}</span>
      </button>
    </li>
  )
})

/** The list, which a search has brought something for. */
export const FoundList = () => {
  const places = useExplorerLater(selectPlaces)
  const near = useExplorerLater(selectNear)
  const terms = useExplorerLater(selectFound)?.terms ?? nothing
  const [isWhole, setIsWhole] = useState(false)
  const shown = isWhole ? places : places.slice(0, shownAtFirst)
  return (
    <section
      id="found-places"
      className="found-places"
      aria-labelledby="found-heading"
      tabIndex={-1}
    >
      <h2 id="found-heading">{words.heading}</h2>
      {near !== null && <p className="found-note">{near}</p>}
      {places.length === 0 && <p className="found-note">{words.nothing}</p>}
      <ol>
        {shown.map((place) => (
          <FoundPlace key={`${place.article} ${place.start}`} place={place} terms={terms} />
        ))}
      </ol>
      {places.length > shownAtFirst && (
        <TextButton onPress={() => setIsWhole(!isWhole)}>
          {isWhole ? words.showFewer : words.showAll(places.length)}
        </TextButton>
      )}
    </section>
  )
}
