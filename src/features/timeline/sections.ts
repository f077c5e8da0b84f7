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

/** A column of the table: its heading, and which told column has its cells, if any. */
export type TableColumn = { day: Day; told: Column | null }

const toTableColumns = (section: Section): readonly TableColumn[] => {
  if (section.kind === 'quiet') return section.days.map((day) => ({ day, told: null }))
  return section.columns.flatMap((column) => {
    const { day } = column
    if (!isListed(column)) return [{ day, told: column }]
    const cell = hasCells(column) ? [{ day, told: column }] : []
    const list = { day, told: null }
    return day === 'before' ? [list, ...cell] : [...cell, list]
  })
}

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
    ...(isBeyond(column.day) ? ['timeline-beyond'] : []),
    ...(isBeyond(column.day) && !isListed(column) ? ['timeline-dated'] : []),
    ...(columns[index - 1]?.day === column.day ? [] : ['timeline-first']),
    ...(column.events.length + column.ghosts.length >= crowd ? ['timeline-crowded'] : []),
    ...(isUnplaced(column) ? ['timeline-unplaced'] : []),
  ].join(' ')
}
