import { memo } from 'react'
import type { Level } from '#geometry/levels.ts'
import { toDisc } from '#geometry/disc.ts'
import type { Statement } from '#model/corpus.ts'
import { describeCarriers, formOf, spokenSentence, spokenSource } from '#model/statement.ts'
import { useExplorer, useExplorerStore } from '#store/explorer-context.tsx'
import { selectCorpus } from '#store/selectors.ts'
import { SpeakerDisc } from '#ui/SpeakerDisc.tsx'
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx'
import * as words from '#words/timeline.ts'
import { selectStatementEmphasis } from './emphasis.ts'
import { LeadWords } from './LeadWords.tsx'
import { useTabIndex } from './mark-stop.ts'
import { quoteMark } from './picture.ts'
import './StatementMark.css'

type StatementMarkProps = {
  statement: Statement
  /** The first words or all of them beside the disc, where there is room. */
  level?: Exclude<Level, 'counts'>
}

/** One statement as a disc that can be chosen. */
export const StatementMark = memo(({ statement, level = 'discs' }: StatementMarkProps) => {
  const store = useExplorerStore()
  const corpus = useExplorer(selectCorpus)
  const emphasis = useExplorer(selectStatementEmphasis(statement))
  const mark = quoteMark(statement.id)
  const sentence = spokenSentence(statement, corpus)
  const spoken = emphasis === 'dimmed' ? words.markOutside(sentence) : sentence
  return (
    <button
      type="button"
      className={`mark mark-${emphasis} ${level === 'discs' ? '' : `mark-line mark-line-${level}`}`}
      data-mark={mark}
      data-quote={statement.id}
      aria-pressed={emphasis === 'chosen'}
      aria-label={level === 'discs' ? spoken : undefined}
      tabIndex={useTabIndex(mark)}
      onClick={() => store.getState().select({ kind: 'quote', id: statement.id })}
    >
      <SpeakerDisc {...toDisc(statement, corpus)} />
      {level !== 'discs' && (
        <span className={`mark-words peek-${formOf(statement)}`}>
          <VisuallyHidden>{words.beforeWords(spoken)}</VisuallyHidden>
          <LeadWords statement={statement} />
          {level === 'quotes' && (
            // The disc may be out of sight while the words are still in it.
            <small>
              {spokenSource(statement, corpus, formOf(statement))} · {describeCarriers(statement)}
            </small>
          )}
        </span>
      )}
    </button>
  )
})
