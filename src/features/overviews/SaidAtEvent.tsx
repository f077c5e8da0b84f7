import { counted } from '#model/counted.ts'
import type { Statement } from '#model/corpus.ts'
import { carriersOf } from '#model/statement.ts'
import { ArticleHeads } from './ArticleHeads.tsx'
import { StatementRow } from './StatementRow.tsx'
import type { SaidAt } from './telling-rows.ts'
import { WideTable } from './WideTable.tsx'

const describe = (statements: readonly Statement[]): string => {
  const alone = statements.filter((statement) => carriersOf(statement).length === 1).length
  const all = counted(statements.length, 'statement')
  if (alone === 0) return all
  if (alone < statements.length) return `${all}, ${alone} told by one article only`
  return `${all}, ${alone === 1 ? '' : 'each '}told by one article only`
}

/** What was said at one event, folded: its statements and the articles that carry them. */
export const SaidAtEvent = ({ said: { event, statements } }: { said: SaidAt }) => {
  const title = event?.title ?? 'Occasion not stated'
  return (
    <details className="tells-fold">
      <summary>
        <b>{title}</b> {describe(statements)}
      </summary>
      <WideTable>
        <table className="tells">
          <caption className="visually-hidden">
            {title}: statements and the articles that carry them
          </caption>
          <ArticleHeads rows="Statement" />
          <tbody>
            {statements.map((statement) => (
              <StatementRow key={statement.id} statement={statement} />
            ))}
          </tbody>
        </table>
      </WideTable>
    </details>
  )
}
