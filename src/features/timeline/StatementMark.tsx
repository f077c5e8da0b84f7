import { memo } from 'react'
import { toDisc } from '#geometry/disc.ts'
import type { Statement } from '#model/corpus.ts'
import { spokenSentence } from '#model/statement.ts'
import { useExplorer, useExplorerStore } from '#store/explorer-context.tsx'
import { selectCorpus } from '#store/selectors.ts'
import { SpeakerDisc } from '#ui/SpeakerDisc.tsx'
import { selectStatementEmphasis } from './emphasis.ts'
import { useTabIndex } from './mark-stop.ts'
import { quoteMark } from './picture.ts'

/** One statement as a disc that can be chosen. */
export const StatementMark = memo(({ statement }: { statement: Statement }) => {
  const store = useExplorerStore()
  const corpus = useExplorer(selectCorpus)
  const emphasis = useExplorer(selectStatementEmphasis(statement))
  const mark = quoteMark(statement.id)
  const outside = emphasis === 'dimmed' ? ', outside the filter' : ''
  return (
    <button
      type="button"
      className={`mark mark-${emphasis}`}
      data-mark={mark}
      data-quote={statement.id}
      aria-pressed={emphasis === 'chosen'}
      aria-label={`${spokenSentence(statement, corpus)}${outside}`}
      tabIndex={useTabIndex(mark)}
      onClick={() => store.getState().select({ kind: 'quote', id: statement.id })}
    >
      <SpeakerDisc {...toDisc(statement, corpus)} />
    </button>
  )
})
