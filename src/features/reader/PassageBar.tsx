import type { ReactNode } from 'react'
import type { Article, Corpus } from '#model/corpus.ts'
import { byId } from '#model/lookup.ts'
import { carriersOf } from '#model/statement.ts'
import type { Marking } from './markings.ts'
import { markingsOf, partsOf } from './markings.ts'
import { PassageFacts } from './PassageFacts.tsx'
import { PassageWays } from './PassageWays.tsx'
import type { Stop } from './passages.ts'

type PassageBarProps = {
  /** Where one is; null before any passage is chosen. */
  stop: Stop | null
  article: Article
  text: string
  corpus: Corpus
  /** How to get on from here. */
  steps: ReactNode
  /** Whether the articles that carry it too can be opened beside this one. */
  canCompare?: boolean
}

const otherCarriers = (
  { kind, id }: Marking,
  article: Article,
  { statements, articles }: Corpus,
) => {
  const statement = kind === 'quote' ? byId(statements).get(id) : undefined
  const carriers = statement ? carriersOf(statement) : []
  return articles.filter((other) => other.id !== article.id && carriers.includes(other.id))
}

/** What the passage in view is, the ways from it, and the way on to the next. */
export const PassageBar = ({
  stop,
  article,
  text,
  corpus,
  steps,
  canCompare = false,
}: PassageBarProps) => (
  <div className="passage-bar">
    {stop && (
      <div className="passage-bar-parts">
        {stop.markings.map((marking) => (
          <div key={marking.key}>
            <PassageFacts marking={marking} article={article} corpus={corpus} />
            <PassageWays
              marking={marking}
              parts={partsOf(marking, markingsOf(article, corpus))}
              article={article}
              text={text}
              others={canCompare ? otherCarriers(marking, article, corpus) : []}
            />
          </div>
        ))}
      </div>
    )}
    {steps}
  </div>
)
