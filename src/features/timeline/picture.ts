/**
 * The timeline as a table before it is drawn: which column of the table holds what, which rows there
 * are, and where every mark stands for those who move with keys.
 */
import type { Column } from '#geometry/arrangement.ts'
import { arrange } from '#geometry/arrangement.ts'
import type { Lane, LaneKind, LaneName } from '#geometry/lanes.ts'
import { toLanes } from '#geometry/lanes.ts'
import { openEnd } from '#geometry/open-end.ts'
import { publicationsOf } from '#geometry/publications.ts'
import type { Place } from '#geometry/roving.ts'
import type { Corpus, Statement, TimelineEvent } from '#model/corpus.ts'
import type { Day } from '#model/dating.ts'
import { differencesByEvent } from '#model/disputed.ts'
import { hasClock } from '#model/instants.ts'
import { oncePer } from '#model/once-per.ts'
import type { Selection } from '#model/selection.ts'
import type { Section } from './sections.ts'
import { isListed, madeAt } from './sections.ts'

export type Picture = {
  /** From left to right: before, the days of the visit, after. */
  sections: readonly Section[]
  /** The told columns from left to right: what lane cells are in the order of. */
  columns: readonly Column[]
  lanes: readonly Lane[]
  /** What the lanes stand for. */
  kind: LaneKind
  /** Names of lanes that no statement is drawn in. */
  emptyLanes: readonly LaneName[]
  /** Events that span several days of the visit. */
  whole: readonly TimelineEvent[]
  /** What is listed without a place on the axis. */
  undated: Column | null
  /** Whether a clock time is known of any event. */
  hasHours: boolean
  /** Every mark that can be pressed. */
  places: readonly Place[]
}

/** Ids of marks, unique in the picture. */
export const eventMark = (id: string): string => `event ${id}`
export const quoteMark = (id: string): string => `quote ${id}`
export const differenceMark = (event: string): string => `difference ${event}`
export const ghostMark = (id: string): string => `ghost ${id}`
export const endMark = (day: Day): string => `end ${day}`
/** Of its first member. */
export const clusterMark = (id: string): string => `cluster ${id}`
export const publicationMark = (article: string): string => `publication ${article}`

const toSections = (corpus: Corpus, open: readonly Day[]): readonly Section[] =>
  arrange(corpus)
    .stretches.filter(({ day }) => day !== 'undated')
    .map((stretch) => (open.includes(stretch.day) ? openEnd(stretch) : stretch))
    .reduce<readonly Section[]>((sections, { day, columns }) => {
      const last = sections.at(-1)
      if (columns.length > 0) return [...sections, { kind: 'told', day, columns }]
      if (last?.kind !== 'quiet') return [...sections, { kind: 'quiet', days: [day] }]
      return [...sections.slice(0, -1), { kind: 'quiet', days: [...last.days, day] }]
    }, [])

const marksOfEvent = (event: TimelineEvent, corpus: Corpus): readonly string[] => [
  eventMark(event.id),
  ...(differencesByEvent(corpus).has(event.id) ? [differenceMark(event.id)] : []),
]

const marksOfCell = (cell: readonly Statement[] = []): readonly string[] =>
  cell.map(({ id }) => quoteMark(id))

/** The marks of a column's cell on the rail: what was said stands there only where it is listed. */
const marksOfColumn = (column: Column, kind: LaneKind, corpus: Corpus): readonly string[] => [
  ...column.events.flatMap((event) => [
    ...marksOfEvent(event, corpus),
    ...(isListed(column) ? madeAt(event, column, kind).flatMap((lane) => marksOfCell(lane)) : []),
  ]),
  ...column.ghosts.map(({ id }) => ghostMark(id)),
]

const toPlaces = (row: number, column: number, ids: readonly string[]): readonly Place[] =>
  ids.map((id, rank) => ({ id, row, column, rank }))

type Rows = Pick<Picture, 'sections' | 'columns' | 'lanes' | 'kind' | 'whole' | 'undated'>

/** Where the head of each day stands: over its first told column, or between those beside it. */
const columnsOfHeads = (sections: readonly Section[]): ReadonlyMap<Day, number> => {
  const heads = new Map<Day, number>()
  let told = 0
  for (const section of sections) {
    if (section.kind === 'told') {
      heads.set(section.day, told)
      told += section.columns.length
    } else {
      const { days } = section
      days.forEach((day, rank) => heads.set(day, told - 1 + (rank + 1) / (days.length + 1)))
    }
  }
  return heads
}

/** The marks in the heads of the days: between what spans the days and the rail. */
const marksOfHeads = (sections: readonly Section[], corpus: Corpus): readonly Place[] => {
  const heads = columnsOfHeads(sections)
  const ends = ['before', 'after'].map((day) => ({ id: endMark(day), day }))
  const published = publicationsOf(corpus).map(({ article, day }) => ({
    id: publicationMark(article.id),
    day,
  }))
  return [...ends, ...published].flatMap(({ id, day }, rank) => {
    const column = heads.get(day)
    return column === undefined ? [] : [{ id, row: 0.5, column, rank }]
  })
}

const placeMarks = (
  { sections, columns, lanes, kind, whole, undated }: Rows,
  corpus: Corpus,
): readonly Place[] => [
  ...toPlaces(
    0,
    0,
    whole.flatMap((event) => marksOfEvent(event, corpus)),
  ),
  ...marksOfHeads(sections, corpus),
  ...columns.flatMap((column, index) => toPlaces(1, index, marksOfColumn(column, kind, corpus))),
  ...lanes.flatMap(({ cells }, row) =>
    columns.flatMap((column, index) =>
      isListed(column) ? [] : toPlaces(row + 2, index, marksOfCell(cells[index])),
    ),
  ),
  ...toPlaces(lanes.length + 2, 0, [
    ...(undated ? marksOfColumn(undated, kind, corpus) : []),
    ...(undated?.statements.map(({ id }) => quoteMark(id)) ?? []),
  ]),
]

const makePicture = (corpus: Corpus, kind: LaneKind, open: readonly Day[]): Picture => {
  const { whole, stretches } = arrange(corpus)
  const sections = toSections(corpus, open)
  const columns = sections.flatMap((section) => (section.kind === 'told' ? section.columns : []))
  const { lanes, empty } = toLanes(kind, corpus, columns)
  const undated = stretches.find(({ day }) => day === 'undated')?.columns[0] ?? null
  const rows = { sections, columns, lanes, kind, whole, undated }
  return {
    ...rows,
    emptyLanes: empty,
    hasHours: corpus.events.some(({ dating }) => dating !== null && hasClock(dating)),
    places: placeMarks(rows, corpus),
  }
}

const picturesOf = oncePer<Corpus, Map<string, Picture>>(() => new Map())

/**
 * The picture of a corpus with lanes of a kind and with these ends set out by date; the same object
 * each time the same is asked for.
 */
export const toPicture = (
  corpus: Corpus,
  kind: LaneKind = 'topics',
  open: readonly Day[] = [],
): Picture => {
  const pictures = picturesOf(corpus)
  const key = [kind, ...open.toSorted()].join()
  const picture = pictures.get(key) ?? makePicture(corpus, kind, open)
  pictures.set(key, picture)
  return picture
}

/** What can be read out: what can be chosen, a ghost of an event, an article. */
export type Subject =
  Selection | { kind: 'ghost'; id: string } | { kind: 'publication'; article: string }

/** What a mark stands for; null where it stands for nothing that could be read out. */
export const subjectOf = (mark: string): Subject | null => {
  const [kind, id = ''] = mark.split(' ')
  switch (kind) {
    case 'quote':
    case 'event':
    case 'ghost':
      return { kind, id }
    case 'difference':
      return { kind: 'event', id }
    case 'publication':
      return { kind, article: id }
    default:
      return null
  }
}
