import { StatementLink } from '#features/overviews/StatementLink.tsx'
import type { Statement } from '#model/corpus.ts'

/** The first words of each, which lead to its page; nothing where there are none. */
export const StatementList = ({ statements }: { statements: readonly Statement[] }) =>
  statements.length > 0 && (
    <ul className="summary-statements">
      {statements.map((statement) => (
        <li key={statement.id}>
          <StatementLink statement={statement} />
        </li>
      ))}
    </ul>
  )
