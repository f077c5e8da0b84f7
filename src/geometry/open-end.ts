/** What lies beyond the visit, set out by date instead of sharing one column. */
import { groupBy } from '#model/group.ts'
import type { Column, Stretch } from './arrangement.ts'

/**
 * The stretch with a column for each date, in the order of time; what was said at an event goes with
 * it, and what only some articles tell of it stands last. A stretch without columns stays as it is.
 */
export const openEnd = (stretch: Stretch): Stretch => {
  const { day } = stretch
  const events = stretch.columns.flatMap((column) => column.events)
  const ghosts = stretch.columns.flatMap((column) => column.ghosts)
  const statements = groupBy(
    stretch.columns.flatMap((column) => column.statements),
    ({ occasion }) => occasion,
  )
  const dates = groupBy(events, ({ dating }) => `${dating?.earliest} ${dating?.latest}`)
  const columns = [...dates.values()].map((members, index): Column => ({
    id: `${day}-${index}`,
    day,
    events: members,
    ghosts: [],
    statements: members.flatMap(({ id }) => statements.get(id) ?? []),
  }))
  const told = { id: `${day}-ghosts`, day, events: [], ghosts, statements: [] }
  return { day, columns: ghosts.length > 0 ? [...columns, told] : columns }
}
