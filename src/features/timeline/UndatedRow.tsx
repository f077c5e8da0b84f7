import type { Column } from '#geometry/arrangement.ts'
import * as words from '#words/timeline.ts'
import { EventMark } from './EventMark.tsx'
import { StatementMark } from './StatementMark.tsx'

/** Events of which no article gives a date, and what was said at them: listed, not placed. */
export const UndatedRow = ({ column, span }: { column: Column; span: number }) => (
  <tr className="timeline-undated">
    <th scope="row" className="timeline-name">
      {words.rowsUndated} <small>{words.rowsNotPlaced}</small>
    </th>
    <td colSpan={span}>
      <div className="timeline-unmoved">
        {column.events.map((event) => (
          <EventMark key={event.id} event={event} />
        ))}
        {column.statements.map((statement) => (
          <StatementMark key={statement.id} statement={statement} />
        ))}
      </div>
    </td>
  </tr>
)
