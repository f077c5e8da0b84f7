import type { Column } from '#geometry/arrangement.ts'
import type { Lane } from '#geometry/lanes.ts'
import type { Explorer } from '#store/explorer.ts'
import { useExplorer } from '#store/explorer-context.tsx'
import { selectVisible } from '#store/selectors.ts'
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx'
import { columnClass, hasCells } from './sections.ts'
import { StatementMark } from './StatementMark.tsx'

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
    <span className="lane-count">
      {passing === lane.count ? lane.count : `${passing}/${lane.count}`}
      <VisuallyHidden> statements</VisuallyHidden>
    </span>
  )
}

type LaneRowProps = { lane: Lane; columns: readonly Column[] }

/** A topic, a speaker or an article: its statements as discs, each in the column of its occasion. */
export const LaneRow = ({ lane, columns }: LaneRowProps) => (
  <tr className="timeline-lane">
    <th scope="row" className="timeline-name">
      <span className="lane-name">
        {lane.label} <LaneCount lane={lane} />
      </span>
    </th>
    {columns.map((column, index) =>
      hasCells(column) ? (
        <td key={column.id} className={columnClass(column, columns)}>
          <div className="lane-marks">
            {lane.cells[index]?.map((statement) => (
              <StatementMark key={statement.id} statement={statement} />
            ))}
          </div>
        </td>
      ) : null,
    )}
  </tr>
)
