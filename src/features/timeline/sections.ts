/** The table's columns in groups: a day with what is told in it, or days of which nothing is told. */
import type { Column } from '#geometry/arrangement.ts'
import type { LaneKind } from '#geometry/lanes.ts'
import { lanesOf } from '#geometry/lanes.ts'
import type { Statement, TimelineEvent } from '#model/corpus.ts'
import type { Day } from '#model/dating.ts'
import { groupBy } from '#model/group.ts'
import { oncePer } from '#model/once-per.ts'

/** Days without reports that follow each other share one empty cell. */
type Quiet = { kind: 'quiet'; days: readonly Day[] }
type Told = { kind: 'told'; day: Day; columns: readonly Column[] }
export type Section = Quiet | Told

/** A key for React; no two sections have the same. */
export const sectionKey = (section: Section): string =>
  section.kind === 'quiet' ? section.days.join() : section.day

/** Whether what is told under the heading lies before or after the visit. */
export const isBeyond = (day: Day): boolean => day === 'before' || day === 'after'

/**
 * Whether the column holds all that lies beyond an end of the visit. It is then a list beside the
 * lanes, over their whole height: each event, and under it what was said there.
 */
export const isListed = ({ id, day }: Column): boolean => isBeyond(day) && id === day

const byOccasion = oncePer(({ statements }: Column) =>
  groupBy(statements, ({ occasion }) => occasion),
)

/** The statements of the column that were made at the event, by lane; each in the order of the corpus. */
export const madeAt = (
  { id }: TimelineEvent,
  column: Column,
  kind: LaneKind,
): readonly (readonly Statement[])[] => {
  const statements = byOccasion(column).get(id) ?? []
  return [...groupBy(statements, (each) => lanesOf(each, kind)[0]).values()]
}

/** A column of the table: its heading, and what is told in it, if anything. */
export type TableColumn = { day: Day; told: Column | null }

const toTableColumns = (section: Section): readonly TableColumn[] =>
  section.kind === 'quiet'
    ? section.days.map((day) => ({ day, told: null }))
    : section.columns.map((column) => ({ day: column.day, told: column }))

/** The columns of the table from left to right, without that of the names. */
export const tableColumns = (sections: readonly Section[]): readonly TableColumn[] =>
  sections.flatMap(toTableColumns)

/** How many columns of the table the sections take. */
export const countColumns = (sections: readonly Section[]): number => tableColumns(sections).length

/** Whether a column holds statements alone, made nobody says where. */
export const isUnplaced = ({ events, ghosts }: Column): boolean =>
  events.length + ghosts.length === 0

// From this many on, what is stacked in a column needs more width than a title by itself.
const crowd = 3

/** The classes of a column's cells: the first of a day, beyond the visit, crowded, without an event. */
export const columnClass = (column: Column, columns: readonly Column[]): string => {
  const index = columns.indexOf(column)
  return [
    'timeline-column',
    ...(isBeyond(column.day) ? ['timeline-beyond', 'timeline-dated'] : []),
    ...(columns[index - 1]?.day === column.day ? [] : ['timeline-first']),
    ...(column.events.length + column.ghosts.length >= crowd ? ['timeline-crowded'] : []),
    ...(isUnplaced(column) ? ['timeline-unplaced'] : []),
  ].join(' ')
}
