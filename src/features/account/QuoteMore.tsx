import { useState } from 'react'
import { byId } from '#model/lookup.ts'
import { carriersOf, describeCarriers } from '#model/statement.ts'
import { toPieces } from '#model/wording.ts'
import { useExplorer } from '#store/explorer-context.tsx'
import type { Explorer } from '#store/explorer.ts'
import { selectCorpus } from '#store/selectors.ts'
import * as words from '#words/account.ts'
import type { Block, Part } from './blocks.ts'
import { inferredIn, othersOf } from './blocks.ts'
import { Facts } from './Facts.tsx'
import { OtherRenderings, Places } from './PartMore.tsx'
import { ContentRows, SaidRows } from './StatementFacts.tsx'
import { Words } from './Words.tsx'
import './QuoteMore.css'

/** The carriers of a block: of each part, if all its parts have the same; else of all together. */
const describeAll = (block: Block): string => {
  const [first, ...others] = block.map(({ statement }) => describeCarriers(statement))
  if (first !== undefined && others.every((other) => other === first)) return first
  const articles = new Set(block.flatMap(({ statement }) => carriersOf(statement)))
  return words.notAllParts(articles.size)
}

/** The part of a block that is chosen; null where none is. */
const selectChosenPart =
  (block: Block) =>
  ({ selection }: Explorer): Part | null =>
    block.find(({ statement: { id } }) => selection?.kind === 'quote' && selection.id === id) ??
    null

const OnePart = ({ part, isOpen }: { part: Part; isOpen: boolean }) => (
  <div className="quote-part-more">
    <dl className="statement-facts">
      <SaidRows statement={part.statement} occasionBasis={part.rendering.occasionBasis} />
      <ContentRows statement={part.statement} rendering={part.rendering} />
    </dl>
    <Places part={part} />
    <OtherRenderings part={part} isOpen={isOpen} />
  </div>
)

const PartOfSeveral = ({ part, isOpen }: { part: Part; isOpen: boolean }) => {
  const { topics } = useExplorer(selectCorpus)
  const { statement, rendering } = part
  return (
    <div className="quote-part-more">
      <p className="rendering-words">
        <Words pieces={toPieces([rendering]).flat()} />
      </p>
      <Facts>
        {[
          describeCarriers(statement),
          ...statement.topics.map((id) => byId(topics).get(id)?.label ?? id),
        ]}
      </Facts>
      <Places part={part} />
      <OtherRenderings part={part} isOpen={isOpen} />
    </div>
  )
}

/** What all parts have in common, then each by itself. */
const SeveralParts = ({ parts, isOpen }: { parts: Block; isOpen: boolean }) => {
  const [first] = parts
  return (
    <>
      {first && (
        <dl className="statement-facts quote-part-more">
          <SaidRows
            statement={first.statement}
            occasionBasis={inferredIn(parts, 'occasionBasis')}
          />
        </dl>
      )}
      {parts.map((part) => (
        <PartOfSeveral key={part.statement.id} part={part} isOpen={isOpen} />
      ))}
    </>
  )
}

/**
 * What else is known of a quotation: where and when it was said, and how other articles, or the same one
 * elsewhere, give it. Part by part where it has several and none of them is chosen.
 */
export const QuoteMore = ({ block }: { block: Block }) => {
  const [isOpen, setOpen] = useState(false)
  const chosen = useExplorer(selectChosenPart(block))
  const [first] = block
  const only = chosen ?? (block.length === 1 ? first : null)
  const isCompared = block.some((part) => othersOf(part).length > 0)
  return (
    <details className="quote-more" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <span>{describeAll(only ? [only] : block)}</span>
        <span className="quote-more-way">
          {'\u00a0·\u00a0'}
          <span className="text-link">{isCompared ? words.compare : words.more}</span>
        </span>
      </summary>
      {only ? (
        <OnePart key={only.statement.id} part={only} isOpen={isOpen} />
      ) : (
        <SeveralParts parts={block} isOpen={isOpen} />
      )}
    </details>
  )
}
