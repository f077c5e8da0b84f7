import type { RefObject } from 'react'
import { useEffect, useRef } from 'react'
import { passageId } from '#evidence/article-address.ts'
import type { Article, Corpus } from '#model/corpus.ts'
import { byId } from '#model/lookup.ts'
import type { Reading } from '#model/selection.ts'
import { useExplorer, useExplorerStore } from '#store/explorer-context.tsx'
import { selectCorpus, selectSelection } from '#store/selectors.ts'
import { reveal } from '#ui/reveal.ts'
import * as words from '#words/article-view.ts'
import { ArticleText } from './ArticleText.tsx'
import { CompareChoice } from './CompareChoice.tsx'
import { Comparison } from './Comparison.tsx'
import type { Drawing } from './drawing.ts'
import { isChosen } from './drawing.ts'
import { Handle } from './Handle.tsx'
import { markingsOf } from './markings.ts'
import { MarksKey } from './MarksKey.tsx'
import { PassageBar } from './PassageBar.tsx'
import { revealParagraph, revealPassage } from './passage-elements.ts'
import type { Stop, StopPlace } from './passages.ts'
import { placeAt, stopsOf } from './passages.ts'
import { Provenance } from './Provenance.tsx'
import { Steps } from './Steps.tsx'
import { useKeys } from './use-keys.ts'
import { usePressedWords } from './use-pressed-words.ts'
import { turnToTold } from './way-out.ts'

const describePlace = ({ index }: StopPlace, stops: readonly Stop[]): string =>
  index === -1 ? words.passagesHere(stops.length) : words.passageHere(index + 1, stops.length)

type ArticleViewProps = {
  article: Article
  text: string
  reading: Reading
  /** Wherever focus is in here, the arrows step from passage to passage. */
  reader: RefObject<HTMLElement | null>
}

/** Where an office is given and no passage begins: without scripts a link to it leads to its paragraph. */
const spotsOf = ({ id }: Article, { people }: Corpus, stops: readonly Stop[]) => {
  const offices = people.flatMap((person) => person.offices)
  const starts = offices.filter(({ article }) => article === id).map(({ start }) => start)
  return new Set(starts.filter((start) => stops.every((stop) => stop.start !== start)))
}

/** What the text of an article is drawn with in the reader: links that lead back. */
const useDrawing = (article: Article, start: number | null, stops: readonly Stop[]): Drawing => {
  const store = useExplorerStore()
  const corpus = useExplorer(selectCorpus)
  // Several passages may begin at one place, which has one id.
  const firsts = new Set(stops.map(({ markings: [first] }) => first))
  const chosen = { selection: useExplorer(selectSelection), start }
  return {
    corpus,
    ...chosen,
    spots: spotsOf(article, corpus, stops),
    handle: (marking) => (
      <Handle
        marking={marking}
        corpus={corpus}
        isChosen={isChosen(marking, chosen)}
        id={firsts.has(marking) ? passageId(marking.start) : undefined}
        href={`#${marking.kind}-${marking.id}`}
        onPress={(handle) => turnToTold(handle, marking, store)}
      />
    ),
  }
}

/** An article with its text: where it comes from, every passage marked, and the way from one to the next. */
export const ArticleView = ({ article, text, reading, reader }: ArticleViewProps) => {
  const store = useExplorerStore()
  const view = useRef<HTMLDivElement>(null)
  const corpus = useExplorer(selectCorpus)
  const stops = stopsOf(markingsOf(article, corpus))
  const drawing = useDrawing(article, reading.start, stops)
  const beside = byId(corpus.articles).get(reading.beside ?? '')
  const place = placeAt(stops, reading.start)
  const readOn = (start: number): void => store.getState().readOn(article.id, start)
  const stepTo = (stop: Stop | null) => stop && (() => readOn(stop.start))
  const previous = stepTo(place.previous) ?? undefined
  const next = stepTo(place.next) ?? undefined
  useEffect(() => {
    if (!view.current || reading.start === null || reading.beside !== undefined) return
    const isShown =
      revealPassage(view.current, reading.start) || revealParagraph(view.current, reading.start)
    if (!isShown) reveal(view.current)
  }, [reading])
  useKeys(reader, { ArrowLeft: previous, ArrowRight: next })
  usePressedWords(view, readOn)
  return (
    <div ref={view} className="article-view" tabIndex={-1}>
      <Provenance article={article} corpus={corpus} />
      <CompareChoice article={article} corpus={corpus} />
      <MarksKey />
      <ArticleText article={article} text={text} drawing={drawing} />
      <PassageBar
        stop={stops[place.index] ?? null}
        article={article}
        text={text}
        corpus={corpus}
        canCompare
        selection={drawing.selection}
        steps={
          <Steps by="passage" place={describePlace(place, stops)} previous={previous} next={next} />
        }
      />
      {beside && <Comparison key={beside.id} here={article} there={beside} reading={reading} />}
    </div>
  )
}
