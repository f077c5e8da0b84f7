/** The table's columns in groups: a day with what is told in it, or days of which nothing is told. */
import type { Column } from '#geometry/arrangement.ts'
import type { Day } from '#model/dating.ts'

/** Days without reports that follow each other share one empty cell. */
type Quiet = { kind: 'quiet'; days: readonly Day[] }
type Told = { kind: 'told'; day: Day; columns: readonly Column[] }
export type Section = Quiet | Told

/** A key for React; no two sections have the same. */
export const sectionKey = (section: Section): string =>
  section.kind === 'quiet' ? section.days.join() : section.day

/** Whether what is told under the heading lies before or after the visit. */
export const isBeyond = (day: Day): boolean => day === 'before' || day === 'after'

/** Whether the column holds all that lies beyond an end of the visit, which is then a list. */
export const isListed = ({ id, day }: Column): boolean => isBeyond(day) && id === day

/**
 * Whether a column has cells in the lanes. What is listed stands beside the lanes, over their whole
 * height, and only what was said there needs cells.
 */
export const hasCells = (column: Column): boolean =>
  !isListed(column) || column.statements.length > 0

const widthOf = (section: Section): number => {
  if (section.kind === 'quiet') return section.days.length
  const cells = section.columns.filter(hasCells).length
  return cells + section.columns.filter(isListed).length
}

/** How many columns of the table the sections take. */
export const countColumns = (sections: readonly Section[]): number =>
  sections.map(widthOf).reduce((sum, width) => sum + width, 0)

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
    ...(isBeyond(column.day) ? ['timeline-beyond'] : []),
    ...(columns[index - 1]?.day === column.day ? [] : ['timeline-first']),
    ...(column.events.length + column.ghosts.length >= crowd ? ['timeline-crowded'] : []),
    ...(isUnplaced(column) ? ['timeline-unplaced'] : []),
  ].join(' ')
}
