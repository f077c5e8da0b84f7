import { counted } from '#model/counted.ts'
import type { Form, Statement } from '#model/corpus.ts'
import { tally } from '#model/crossing.ts'
import { formOf } from '#model/statement.ts'
import { useExplorer, useExplorerStore } from '#store/explorer-context.tsx'
import { selectCorpus } from '#store/selectors.ts'
import { TextButton } from '#ui/TextButton.tsx'
import { readInAccount } from './show-in-account.ts'

const describeForms = (statements: readonly Statement[]): string => {
  const count = (form: Form): number =>
    statements.filter((statement) => formOf(statement) === form).length
  const [direct, partial, reported] = [count('direct'), count('partial'), count('reported')]
  return [
    direct > 0 && counted(direct, 'direct quote'),
    partial > 0 && `${partial} with a few quoted words`,
    reported > 0 && `${reported} reported`,
  ]
    .filter((part) => part !== false)
    .join(', ')
}

export type SaidProps = { person: string; statements: readonly Statement[] }

/** How much somebody said, how it is given, and about what; leads to it. */
export const Said = ({ person, statements }: SaidProps) => {
  const store = useExplorerStore()
  const corpus = useExplorer(selectCorpus)
  if (statements.length === 0) return <p>says nothing in these articles</p>
  const { topics } = tally(statements)
  const read = (...chosen: readonly string[]) =>
    readInAccount(store, { people: [person], topics: chosen })
  return (
    <>
      <p>
        <TextButton onPress={() => read()}>{counted(statements.length, 'statement')}</TextButton>:{' '}
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
