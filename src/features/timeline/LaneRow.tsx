import { memo, use } from 'react'
import type { Column } from '#geometry/arrangement.ts'
import type { Level } from '#geometry/levels.ts'
import type { Lane } from '#geometry/lanes.ts'
import type { Statement } from '#model/corpus.ts'
import type { Explorer } from '#store/explorer.ts'
import { useExplorer } from '#store/explorer-context.tsx'
import { selectVisible } from '#store/selectors.ts'
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx'
import * as words from '#words/timeline.ts'
import { ColumnLevels } from './column-levels.ts'
import { selectKin } from './lane-kin.ts'
import { columnClass, isListed } from './sections.ts'
import { SpeakerCounts } from './SpeakerCounts.tsx'
import { StatementMark } from './StatementMark.tsx'
import './LaneRow.css'

/** How many statements of a lane pass the filter. */
const selectPassing =
  ({ cells }: Lane) =>
  (state: Explorer): number => {
    const { statements } = selectVisible(state)
    return cells.flat().filter(({ id }) => statements.has(id)).length
  }

const LaneCount = ({ lane }: { lane: Lane }) => {
  const passing = useExplorer(selectPassing(lane))
  return (
    <span className="lane-count" data-widest={`${lane.count}/${lane.count}`}>
      <span>{passing === lane.count ? lane.count : `${passing}/${lane.count}`}</span>
      <VisuallyHidden> {words.statementsHere(lane.count)}</VisuallyHidden>
    </span>
  )
}

type LaneCellProps = { statements: readonly Statement[]; level: Level }

/** What was said in a lane under a column; rendered again only when it shows more or less of it. */
const LaneCell = memo(({ statements, level }: LaneCellProps) => {
  if (level === 'counts') return <SpeakerCounts statements={statements} />
  return (
    <div className={`lane-marks lane-${level}`}>
      {statements.map((statement) => (
        <StatementMark key={statement.id} statement={statement} level={level} />
      ))}
    </div>
  )
})

/** The column in which the chosen statement stands, where it belongs to this lane too; else null. */
const selectKinColumn =
  (lane: Lane, columns: readonly Column[]) =>
  (state: Explorer): string | null => {
    const chosen = selectKin(lane)(state)
    if (!chosen) return null
    return columns.find(({ statements }) => statements.includes(chosen))?.id ?? null
  }

type LaneRowProps = { lane: Lane; columns: readonly Column[] }

/**
 * A topic, a speaker or an article: its statements as discs, each in the column of its occasion. What
 * was said beyond the visit counts here and stands in the list there, under its own event.
 */
export const LaneRow = ({ lane, columns }: LaneRowProps) => {
  const levels = use(ColumnLevels)
  const kin = useExplorer(selectKinColumn(lane, columns))
  return (
    <tr className={`timeline-lane ${kin === null ? '' : 'timeline-lane-kin'}`}>
      <th scope="row" className="timeline-name">
        <span className="lane-name">
          <span>
            {lane.label}
            {kin !== null && <VisuallyHidden> {words.alsoHere}</VisuallyHidden>}
          </span>{' '}
          <LaneCount lane={lane} />
        </span>
      </th>
      {columns.map((column, index) =>
        isListed(column) ? null : (
          <td
            key={column.id}
            className={`${columnClass(column, columns)} ${kin === column.id ? 'lane-cell-kin' : ''}`}
            data-column={column.id}
          >
            <LaneCell
              statements={lane.cells[index] ?? []}
              level={levels?.get(column.id) ?? 'discs'}
            />
          </td>
        ),
      )}
    </tr>
  )
}
