import { Fragment } from 'react'
import type { Column } from '#geometry/arrangement.ts'
import { EventMark } from './EventMark.tsx'
import { GhostMark } from './GhostMark.tsx'
import type { Picture } from './picture.ts'
import type { Section } from './sections.ts'
import { columnClass, hasCells, isListed, isUnplaced, sectionKey } from './sections.ts'

const Events = ({ column }: { column: Column }) => (
  <>
    {column.events.map((event) => (
      <EventMark key={event.id} event={event} />
    ))}
    {column.ghosts.map((ghost) => (
      <GhostMark key={ghost.event.id} ghost={ghost} day={column.day} />
    ))}
    {isUnplaced(column) && <span className="timeline-silent">occasion not stated</span>}
  </>
)

/** Where the line of the days is broken off. */
const Break = () => <span className="timeline-break" aria-hidden="true" />

/** Beyond the visit: a list over the whole height, and beside it, toward the visit, what was said there. */
const BeyondCells = ({ column, rows }: { column: Column; rows: number }) => {
  const list = (
    <td key="list" rowSpan={rows} className={`timeline-list timeline-to-${column.day}`}>
      {!hasCells(column) && <Break />}
      <Events column={column} />
    </td>
  )
  const cell = hasCells(column) ? (
    <td
      key="cell"
      className={`timeline-column timeline-beyond timeline-to-${column.day}`}
      data-column={column.id}
    >
      <Break />
    </td>
  ) : null
  return column.day === 'before' ? [list, cell] : [cell, list]
}

type SectionCellsProps = { section: Section; columns: readonly Column[]; rows: number }

const SectionCells = ({ section, columns, rows }: SectionCellsProps) => {
  if (section.kind === 'quiet') {
    return (
      <td className="timeline-quiet" colSpan={section.days.length} rowSpan={rows}>
        nothing reported in these articles
      </td>
    )
  }
  return section.columns.map((column) => (
    <Fragment key={column.id}>
      {isListed(column) ? (
        <BeyondCells column={column} rows={rows} />
      ) : (
        <th scope="col" className={columnClass(column, columns)}>
          <Events column={column} />
        </th>
      )}
    </Fragment>
  ))
}

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
