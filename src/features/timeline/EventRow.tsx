import type { Column } from '#geometry/arrangement.ts'
import { EventMark } from './EventMark.tsx'
import { GhostMark } from './GhostMark.tsx'
import type { Picture } from './picture.ts'
import type { Section } from './sections.ts'
import { columnClass, isUnplaced, sectionKey } from './sections.ts'

type EventCellProps = { column: Column; columns: readonly Column[] }

const EventCell = ({ column, columns }: EventCellProps) => (
  <th scope="col" className={columnClass(column, columns)}>
    {column.events.map((event) => (
      <EventMark key={event.id} event={event} />
    ))}
    {column.ghosts.map((ghost) => (
      <GhostMark key={ghost.event.id} ghost={ghost} day={column.day} />
    ))}
    {isUnplaced(column) && <span className="timeline-silent">occasion not stated</span>}
  </th>
)

type SectionCellsProps = { section: Section; columns: readonly Column[]; rows: number }

const SectionCells = ({ section, columns, rows }: SectionCellsProps) =>
  section.kind === 'quiet' ? (
    <td className="timeline-quiet" colSpan={section.days.length} rowSpan={rows}>
      nothing reported in these articles
    </td>
  ) : (
    section.columns.map((column) => <EventCell key={column.id} column={column} columns={columns} />)
  )

/** The rail: every event in order, and the days of which nothing is told. */
export const EventRow = ({ picture }: { picture: Picture }) => (
  <tr className="timeline-events">
    <th scope="row" className="timeline-name">
      Events <small>{picture.hasHours ? 'in order' : 'in order; hours not stated'}</small>
    </th>
    {picture.sections.map((section) => (
      <SectionCells
        key={sectionKey(section)}
        section={section}
        columns={picture.columns}
        rows={picture.lanes.length + 1}
      />
    ))}
  </tr>
)
