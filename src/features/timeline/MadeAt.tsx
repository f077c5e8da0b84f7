import { use } from 'react'
import type { Column } from '#geometry/arrangement.ts'
import { laneNameOf } from '#geometry/lanes.ts'
import type { TimelineEvent } from '#model/corpus.ts'
import { useExplorer } from '#store/explorer-context.tsx'
import { selectCorpus } from '#store/selectors.ts'
import { ColumnLevels } from './column-levels.ts'
import { madeAt } from './sections.ts'
import { StatementMark } from './StatementMark.tsx'
import './MadeAt.css'

type MadeAtProps = { event: TimelineEvent; column: Column }

/**
 * What was said at an event of a list, under it and with the names of its lanes: beside the lanes it would seem
 * another event's, and another lane's.
 */
export const MadeAt = ({ event, column }: MadeAtProps) => {
  const corpus = useExplorer(selectCorpus)
  const kind = useExplorer(({ lanes }) => lanes)
  const level = use(ColumnLevels)?.get(column.id) ?? 'discs'
  const shown = level === 'counts' ? 'discs' : level
  return madeAt(event, column, kind).map(
    ([first, ...others]) =>
      first && (
        <div key={first.id} className="made-at">
          <div className={`lane-marks lane-${shown}`}>
            {[first, ...others].map((statement) => (
              <StatementMark key={statement.id} statement={statement} level={shown} />
            ))}
          </div>
          <small>{laneNameOf(first, kind, corpus)}</small>
        </div>
      ),
  )
}
