import { Fragment } from 'react'
import type { Column } from '#geometry/arrangement.ts'
import * as notStated from '#words/not-stated.ts'
import * as words from '#words/timeline.ts'
import { EventMark } from './EventMark.tsx'
import { GhostMark } from './GhostMark.tsx'
import { GhostNode } from './GhostNode.tsx'
import { MadeAt } from './MadeAt.tsx'
import type { Picture } from './picture.ts'
import type { Section } from './sections.ts'
import { columnClass, isListed, isUnplaced, sectionKey } from './sections.ts'
import './EventRow.css'

const Ghosts = ({ column }: { column: Column }) =>
  isListed(column) ? (
    column.ghosts.map((ghost) => <GhostMark key={ghost.id} ghost={ghost} day={column.day} />)
  ) : (
    <div className="ghost-nodes">
      {column.ghosts.map((ghost) => (
        <GhostNode key={ghost.id} ghost={ghost} day={column.day} />
      ))}
    </div>
  )

const Events = ({ column }: { column: Column }) => (
  <>
    {column.events.map((event) => (
      <Fragment key={event.id}>
        <EventMark event={event} />
        {isListed(column) && <MadeAt event={event} column={column} />}
      </Fragment>
    ))}
    {column.ghosts.length > 0 && <Ghosts column={column} />}
    {isUnplaced(column) && <span className="timeline-silent">{notStated.occasion}</span>}
  </>
)

/** Where the line of the days is broken off. */
const Break = () => <span className="timeline-break" aria-hidden="true" />

/** Beyond the visit: a list over the whole height. */
const ListCell = ({ column, rows }: { column: Column; rows: number }) => (
  <td rowSpan={rows} className={`timeline-list timeline-to-${column.day}`} data-column={column.id}>
    <Break />
    <Events column={column} />
  </td>
)

const headOf = ({ events }: Column): string | undefined =>
  events.length === 0 ? undefined : events.map(({ title }) => title).join(', ')

type SectionCellsProps = { section: Section; columns: readonly Column[]; rows: number }

const SectionCells = ({ section, columns, rows }: SectionCellsProps) => {
  if (section.kind === 'quiet') {
    return (
      <td className="timeline-quiet" colSpan={section.days.length} rowSpan={rows}>
        <div className="quiet-words">
          <span>{notStated.nothingReported}</span>
        </div>
      </td>
    )
  }
  return section.columns.map((column) =>
    isListed(column) ? (
      <ListCell key={column.id} column={column} rows={rows} />
    ) : (
      <th
        key={column.id}
        scope="col"
        // What stands under it is in a column of this name, not of all that the head holds.
        aria-label={headOf(column)}
        className={columnClass(column, columns)}
        data-column={column.id}
      >
        <Events column={column} />
      </th>
    ),
  )
}

/** The rail: every event in order, and the days of which nothing is told. */
export const EventRow = ({ picture }: { picture: Picture }) => (
  <tr className="timeline-events">
    <th scope="row" className="timeline-name">
      {words.rowsEvents}{' '}
      <small>{picture.hasHours ? words.rowsInOrder : words.rowsHoursNotStated}</small>
      {picture.lanes.length > 0 && (
        <span className="timeline-lanes-rule">
          {words.rowsStatements} <small>{words.laneRules[picture.kind]}</small>
        </span>
      )}
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
