import { useToldAt } from '#evidence/use-told-at.ts'
import { toDisc } from '#geometry/disc.ts'
import type { Corpus, Statement } from '#model/corpus.ts'
import { firstWords } from '#model/first-words.ts'
import { shortNames } from '#model/person-name.ts'
import { speakersOf } from '#model/statement.ts'
import { useExplorer, useExplorerStore } from '#store/explorer-context.tsx'
import { selectCorpus } from '#store/selectors.ts'
import { PlaceLink } from '#ui/PlaceLink.tsx'
import { allOf } from '#words/lists.ts'
import { speakerAlone } from '#words/not-stated.ts'
import { showInAccount } from './show-in-account.ts'
import './StatementLink.css'

const namesOf = (statement: Statement, { people }: Corpus): string => {
  const names = speakersOf(statement).map((id) => shortNames(people).get(id) ?? id)
  return allOf(names) || speakerAlone
}

export type StatementLinkProps = {
  statement: Statement
  /** Whether the speaker is named already by what it stands under. */
  isNamed?: boolean
}

/** Who says it and its first words; leads to it in the account. */
export const StatementLink = ({ statement, isNamed = false }: StatementLinkProps) => {
  const store = useExplorerStore()
  const corpus = useExplorer(selectCorpus)
  const { colour } = toDisc(statement, corpus)
  const selection = { kind: 'quote', id: statement.id } as const
  return (
    <PlaceLink
      href={useToldAt(selection)}
      className={`statement-link speaker-${colour ?? 'none'}`}
      onPress={() => showInAccount(store, selection)}
    >
      {!isNamed && <b>{namesOf(statement, corpus)} </b>}
      {firstWords(statement, 60)}
    </PlaceLink>
  )
}
