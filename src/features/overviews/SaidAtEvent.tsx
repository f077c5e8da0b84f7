import type { Statement } from '#model/corpus.ts'
import { carriersOf } from '#model/statement.ts'
import { occasionAlone } from '#words/not-stated.ts'
import * as words from '#words/overviews.ts'
import { ArticleHeads } from './ArticleHeads.tsx'
import { StatementRow } from './StatementRow.tsx'
import type { SaidAt } from './telling-rows.ts'
import { WideTable } from './WideTable.tsx'

const describe = (statements: readonly Statement[]): string => {
  const alone = statements.filter((statement) => carriersOf(statement).length === 1).length
  return words.saidAt(statements.length, alone)
}

/** What was said at one event, folded: its statements and the articles that carry them. */
export const SaidAtEvent = ({ said: { event, statements } }: { said: SaidAt }) => {
  const title = event?.title ?? occasionAlone
  return (
    <details className="tells-fold">
      <summary>
        <b>{title}</b> <span>{describe(statements)}</span>
      </summary>
      <WideTable>
        <table className="tells">
          <caption className="visually-hidden">{words.saidAtCaption(title)}</caption>
          <ArticleHeads rows={words.tellings.statement} />
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
