/** Which ghosts of the table are joined to which of its events. */
import type { Column } from '#geometry/arrangement.ts'
import type { Join, JoinCell, JoinEnd } from '#geometry/joins.ts'
import { toJoinRows } from '#geometry/joins.ts'
import type { Section, TableColumn } from './sections.ts'
import { isListed, tableColumns } from './sections.ts'

/** In a list nodes stand anywhere: a line leads to the list's edge on the side of the visit. */
const endAt = (column: Column, index: number, rank: number | null): JoinEnd => {
  if (!isListed(column)) return { column: index, rank }
  return { column: column.day === 'before' ? index + 1 : index, rank: null }
}

const placeEvents = (columns: readonly TableColumn[]): ReadonlyMap<string, JoinEnd> =>
  new Map(
    columns.flatMap(({ told }, index) =>
      told ? told.events.map(({ id }) => [id, endAt(told, index, null)] as const) : [],
    ),
  )

const joinsOf = (columns: readonly TableColumn[]): readonly Join[] => {
  const events = placeEvents(columns)
  return columns.flatMap(({ told }, index) =>
    told
      ? told.ghosts.flatMap((ghost, rank) => {
          const event = events.get(ghost.event.id)
          const id = `${ghost.id} ${ghost.event.id}`
          return event ? [{ id, ghost: endAt(told, index, rank), event }] : []
        })
      : [],
  )
}

/** The rows of lines over the rail; the id of a line ends with that of its event. */
export const joinRowsOf = (sections: readonly Section[]): readonly (readonly JoinCell[])[] => {
  const columns = tableColumns(sections)
  return toJoinRows(joinsOf(columns), columns.length)
}
