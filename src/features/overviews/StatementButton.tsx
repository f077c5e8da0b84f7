import { toDisc } from '#geometry/disc.ts'
import type { Corpus, Statement } from '#model/corpus.ts'
import { shortNames } from '#model/person-name.ts'
import { speakersOf } from '#model/statement.ts'
import { useExplorer, useExplorerStore } from '#store/explorer-context.tsx'
import { selectCorpus } from '#store/selectors.ts'
import { firstWords } from './first-words.ts'
import { showInAccount } from './show-in-account.ts'
import './StatementButton.css'

const namesOf = (statement: Statement, { people }: Corpus): string => {
  const names = speakersOf(statement).map((id) => shortNames(people).get(id) ?? id)
  return names.join(' and ') || 'Not attributed'
}

export type StatementButtonProps = {
  statement: Statement
  /** Whether the speaker is named already by what it stands under. */
  isNamed?: boolean
}

/** Who says it and its first words; leads to it in the account. */
export const StatementButton = ({ statement, isNamed = false }: StatementButtonProps) => {
  const store = useExplorerStore()
  const corpus = useExplorer(selectCorpus)
  const { colour } = toDisc(statement, corpus)
  return (
    <button
      type="button"
      className={`statement-button speaker-${colour ?? 'none'}`}
      onClick={() => showInAccount(store, { kind: 'quote', id: statement.id })}
    >
      {!isNamed && <b>{namesOf(statement, corpus)} </b>}
      {firstWords(statement, 60)}
    </button>
  )
}
