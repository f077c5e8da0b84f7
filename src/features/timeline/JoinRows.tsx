import type { JoinCell, JoinLine } from '#geometry/joins.ts'
import type { Explorer } from '#store/explorer.ts'
import { useExplorer } from '#store/explorer-context.tsx'
import { joinRowsOf } from './joins.ts'
import type { Section } from './sections.ts'
import './JoinRows.css'

// As far from the edge of the column as GhostNode.css sets the nodes.
const firstRem = 1.75
const pitchRem = 1.5

const offset = (rank: number): string => `${firstRem + rank * pitchRem}rem`

const selectIsChosen =
  ({ id }: JoinLine) =>
  ({ selection }: Explorer): boolean =>
    selection?.kind === 'event' && id.endsWith(` ${selection.id}`)

const Line = ({ line }: { line: JoinLine }) => {
  const isChosen = useExplorer(selectIsChosen(line))
  const [x1, x2] = [
    line.from === null ? '0' : offset(line.from),
    line.to === null ? '100%' : offset(line.to),
  ]
  return (
    <svg className={`join ${isChosen ? 'join-chosen' : ''}`} focusable="false">
      <line x1={x1} x2={x2} y1="1" y2="1" />
      {line.isFirst && <line x1={x1} x2={x1} y1="1" y2="100%" />}
      {line.isLast && <line x1={x2} x2={x2} y1="1" y2="100%" />}
    </svg>
  )
}

const cellsOf = (row: readonly JoinCell[]) =>
  row.map((cell, index) => ({
    ...cell,
    column: row.slice(0, index).reduce((sum, { columns }) => sum + columns, 0),
  }))

/** The lines between events and what some articles tell of another day; the ghosts say it in words. */
export const JoinRows = ({ sections }: { sections: readonly Section[] }) =>
  joinRowsOf(sections).map((row) => (
    <tr
      key={row.flatMap(({ line }) => line?.id ?? []).join()}
      className="timeline-joins"
      aria-hidden="true"
    >
      <td className="timeline-name" />
      {cellsOf(row).map(({ column, columns, line }) => (
        <td key={column} colSpan={columns}>
          {line && <Line line={line} />}
        </td>
      ))}
    </tr>
  ))
