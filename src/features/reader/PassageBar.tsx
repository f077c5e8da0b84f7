import type { ReactNode } from 'react'
import type { Article, Corpus } from '#model/corpus.ts'
import type { Selection } from '#model/selection.ts'
import { byId } from '#model/lookup.ts'
import { carriersOf } from '#model/statement.ts'
import { moreHere } from '#words/article-view.ts'
import type { Marking } from './markings.ts'
import { markingsOf, partsOf } from './markings.ts'
import { PassageFacts } from './PassageFacts.tsx'
import { PassageWays } from './PassageWays.tsx'
import type { Stop } from './passages.ts'

const otherCarriers = (
  { kind, id }: Marking,
  article: Article,
  { statements, articles }: Corpus,
): readonly Article[] => {
  const statement = kind === 'quote' ? byId(statements).get(id) : undefined
  const carriers = statement ? carriersOf(statement) : []
  return articles.filter((other) => other.id !== article.id && carriers.includes(other.id))
}

type PartProps = {
  article: Article
  text: string
  corpus: Corpus
  /** Whether the articles that carry it too can be opened beside this one. */
  canCompare: boolean
}

const Part = ({ marking, article, text, corpus, canCompare }: PartProps & { marking: Marking }) => (
  <div>
    <PassageFacts marking={marking} article={article} corpus={corpus} />
    <PassageWays
      marking={marking}
      parts={partsOf(marking, markingsOf(article, corpus))}
      article={article}
      text={text}
      others={canCompare ? otherCarriers(marking, article, corpus) : []}
    />
  </div>
)

/** What begins at a stop, what is chosen of it first. */
const chosenFirst = (stop: Stop | null, selection: Selection | null): readonly Marking[] => {
  const isChosen = ({ kind, id }: Marking) => selection?.kind === kind && selection.id === id
  const markings = stop?.markings ?? []
  return [...markings.filter(isChosen), ...markings.filter((each) => !isChosen(each))]
}

type PassageBarProps = PartProps & {
  /** Where one is; null before any passage is chosen. */
  stop: Stop | null
  selection: Selection | null
  /** How to get on from here. */
  steps: ReactNode
}

/** What the passage in view is, the ways from it, and the way on to the next. */
export const PassageBar = ({ stop, selection, steps, ...part }: PassageBarProps) => {
  const [first, ...more] = chosenFirst(stop, selection)
  return (
    <div className="passage-bar">
      {first && (
        <div className="passage-bar-parts">
          <Part marking={first} {...part} />
          {more.length > 0 && (
            <details key={stop?.start}>
              <summary>{moreHere(more.length)}</summary>
              {more.map((marking) => (
                <Part key={marking.key} marking={marking} {...part} />
              ))}
            </details>
          )}
        </div>
      )}
      {steps}
    </div>
  )
}
