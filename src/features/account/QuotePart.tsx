import { useId } from 'react'
import { carriersOf, spokenSentence } from '#model/statement.ts'
import type { Piece } from '#model/wording.ts'
import { useExplorer, useExplorerStore } from '#store/explorer-context.tsx'
import { selectCorpus, selectIsChosen } from '#store/selectors.ts'
import type { Part } from './blocks.ts'
import { Words } from './Words.tsx'

export type QuotePartProps = { part: Part; pieces: readonly Piece[] }

/**
 * One statement of a block: its words, and the number of articles that carry them as a figure, which
 * chooses the statement. The words are its label: they choose it too, and can still be copied.
 */
export const QuotePart = ({ part, pieces }: QuotePartProps) => {
  const { statement, rendering } = part
  const store = useExplorerStore()
  const corpus = useExplorer(selectCorpus)
  const isChosen = useExplorer(selectIsChosen('quote', statement.id))
  const button = useId()
  const [first, ...rest] = pieces
  if (!first) return null
  return (
    <span
      id={`quote-${statement.id}`}
      className={`quote-part ${isChosen ? 'quote-part-chosen' : ''}`}
      data-quote={statement.id}
      tabIndex={-1}
    >
      <span className="quote-lead">{first.lead}</span>
      <label htmlFor={button}>
        <Words pieces={[{ ...first, lead: '' }, ...rest]} sic={rendering.sic} />
      </label>
      <button
        type="button"
        id={button}
        className="quote-figure"
        data-count={carriersOf(statement).length}
        aria-label={spokenSentence(statement, corpus)}
        aria-pressed={isChosen}
        onClick={() => store.getState().select({ kind: 'quote', id: statement.id })}
      />
    </span>
  )
}
