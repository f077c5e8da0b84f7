import type { Form, Statement } from '#model/corpus.ts'
import { tally } from '#model/crossing.ts'
import { formOf } from '#model/statement.ts'
import { useExplorer, useExplorerStore } from '#store/explorer-context.tsx'
import { selectCorpus } from '#store/selectors.ts'
import { TextButton } from '#ui/TextButton.tsx'
import * as counts from '#words/counts.ts'
import { formsCounted } from '#words/forms.ts'
import { people } from '#words/overviews.ts'
import { readInAccount } from './show-in-account.ts'

const describeForms = (statements: readonly Statement[]): string => {
  const count = (form: Form): number =>
    statements.filter((statement) => formOf(statement) === form).length
  return formsCounted({
    direct: count('direct'),
    partial: count('partial'),
    reported: count('reported'),
  })
}

export type SaidProps = { person: string; statements: readonly Statement[] }

/** How much somebody said, how it is given, and about what; leads to it. */
export const Said = ({ person, statements }: SaidProps) => {
  const store = useExplorerStore()
  const corpus = useExplorer(selectCorpus)
  if (statements.length === 0) return <p>{people.saysNothing}</p>
  const { topics } = tally(statements)
  const read = (...chosen: readonly string[]) =>
    readInAccount(store, { people: [person], topics: chosen })
  return (
    <>
      <p>
        <TextButton onPress={() => read()}>{counts.statements(statements.length)}</TextButton>:{' '}
        {describeForms(statements)}
      </p>
      <ul className="person-topics">
        {corpus.topics
          .filter(({ id }) => topics.has(id))
          .map(({ id, label }) => (
            <li key={id}>
              <TextButton onPress={() => read(id)}>{label}</TextButton> {topics.get(id)}
            </li>
          ))}
      </ul>
    </>
  )
}
