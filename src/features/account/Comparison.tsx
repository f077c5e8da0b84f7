import type { ReactNode } from 'react'
import { shortArticleName } from '#model/article-name.ts'
import { describeComparison } from '#model/comparison.ts'
import type { Rendering, Statement, Variant } from '#model/corpus.ts'
import { byId } from '#model/lookup.ts'
import { leadRendering } from '#model/statement.ts'
import { toPieces } from '#model/wording.ts'
import { useExplorer } from '#store/explorer-context.tsx'
import { selectCorpus } from '#store/selectors.ts'
import { compared } from '#words/account.ts'
import { Facts } from './Facts.tsx'
import { renderingFacts } from './rendering-facts.tsx'
import { Words } from './Words.tsx'
import './Renderings.css'
import './Comparison.css'

type SideProps = {
  rendering: Rendering
  variants: readonly Variant[]
  side: keyof Variant
  facts: readonly ReactNode[]
}

/** One of the two, with the words marked that the other does not have. */
const Side = ({ rendering, variants, side, facts }: SideProps) => {
  const differing = variants.flatMap((variant) => variant[side] ?? [])
  return (
    <div className="rendering">
      <p className="rendering-words">
        <Words pieces={toPieces([rendering]).flat()} sic={rendering.sic} differing={differing} />
      </p>
      <Facts>{facts}</Facts>
    </div>
  )
}

type PairProps = { fullest: Rendering; other: Rendering }

/** What kind of difference it is, and both renderings side by side; the words once where not a letter differs. */
const Pair = ({ fullest, other }: PairProps) => {
  const corpus = useExplorer(selectCorpus)
  const { articles, people } = corpus
  const nameOf = ({ article: id }: Rendering): string => {
    const article = byId(articles).get(id)
    return article ? shortArticleName(article, people) : id
  }
  const { likeness, variants = [] } = other.comparison ?? {}
  const isIdentical = likeness === 'identical'
  return (
    <li className={`comparison-pair ${isIdentical ? 'comparison-identical' : ''}`}>
      <p className="comparison-kind">{describeComparison({ fullest, other, nameOf })}</p>
      <Side
        rendering={fullest}
        variants={variants}
        side="there"
        facts={renderingFacts(fullest, corpus)}
      />
      {isIdentical ? (
        <Facts>{renderingFacts(other, corpus)}</Facts>
      ) : (
        <Side
          rendering={other}
          variants={variants}
          side="here"
          facts={renderingFacts(other, corpus)}
        />
      )}
    </li>
  )
}

/** Every other rendering beside the one that stands for the statement, word by word where they share most words. */
export const Comparison = ({ statement }: { statement: Statement }) => {
  const lead = leadRendering(statement)
  return (
    <ul className="comparison" aria-label={compared}>
      {statement.renderings
        .filter((rendering) => rendering !== lead)
        .map((other) => (
          <Pair
            key={`${other.article} ${other.passages[0]?.start ?? 0}`}
            fullest={lead}
            other={other}
          />
        ))}
    </ul>
  )
}
