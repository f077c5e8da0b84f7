/** The account as chapters: what is told under each heading, shortened to what passes the filter. */
import type { Column, Ghost } from '#geometry/arrangement.ts'
import { arrange } from '#geometry/arrangement.ts'
import type { Corpus, Statement, TimelineEvent } from '#model/corpus.ts'
import type { Day } from '#model/dating.ts'
import { groupBy } from '#model/group.ts'
import type { Visible } from '#model/visible.ts'
import type { Selection } from '#model/selection.ts'

/** An event and what was said at it; null for what was said nobody says where. */
export type Story = {
  event: TimelineEvent | null
  statements: readonly Statement[]
}

export type Chapter = {
  /** What its heading names; several only for days of which nothing is told. */
  days: readonly Day[]
  stories: readonly Story[]
  ghosts: readonly Ghost[]
  /** Whether the articles tell nothing of these days, whatever the filter. */
  isQuiet: boolean
  /** Whether its heading stands above already, with what of it comes before. */
  isContinued?: boolean
}

/** What passes the filter, and the chosen item, which is shown in any case. */
type Shown = { event: (id: string) => boolean; statement: (id: string) => boolean }

const toShown = ({ events, statements }: Visible, selection: Selection | null): Shown => {
  const isChosen = (kind: Selection['kind'], id: string): boolean =>
    selection?.kind === kind && selection.id === id
  return {
    event: (id) => events.has(id) || isChosen('event', id),
    statement: (id) => statements.has(id) || isChosen('quote', id),
  }
}

const storiesOf = ({ events, statements }: Column, shown: Shown): readonly Story[] => {
  const passing = statements.filter(({ id }) => shown.statement(id))
  const byOccasion = groupBy(passing, ({ occasion }) => occasion)
  const told = events.map((event) => ({ event, statements: byOccasion.get(event.id) ?? [] }))
  const placed = new Set(events.map(({ id }) => id))
  const unplaced = passing.filter(({ occasion }) => occasion === null || !placed.has(occasion))
  return [
    ...told.filter(({ event, statements: said }) => said.length > 0 || shown.event(event.id)),
    ...(unplaced.length > 0 ? [{ event: null, statements: unplaced }] : []),
  ]
}

const toChapter = (day: Day, columns: readonly Column[], shown: Shown): Chapter => ({
  days: [day],
  stories: columns.flatMap((column) => storiesOf(column, shown)),
  ghosts: columns.flatMap(({ ghosts }) => ghosts).filter(({ event }) => shown.event(event.id)),
  isQuiet: columns.length === 0,
})

/** What spans the visit comes before its first day. */
const addWhole = (chapters: readonly Chapter[], whole: Chapter): readonly Chapter[] => {
  const first = chapters.findIndex(({ days: [day] }) => day !== 'before')
  return [...chapters.slice(0, first), whole, ...chapters.slice(first)]
}

const joinQuiet = (chapters: readonly Chapter[]): readonly Chapter[] =>
  chapters.reduce<readonly Chapter[]>((joined, chapter) => {
    const last = joined.at(-1)
    if (!last?.isQuiet || !chapter.isQuiet) return [...joined, chapter]
    return [...joined.slice(0, -1), { ...chapter, days: [...last.days, ...chapter.days] }]
  }, [])

/**
 * The chapters in order: before the visit, throughout it, its days, after it, undated. Quiet days that
 * follow each other in the calendar share one; a chapter of which nothing passes the filter is left out.
 */
export const toChapters = (
  corpus: Corpus,
  visible: Visible,
  selection: Selection | null,
): readonly Chapter[] => {
  const { stretches, whole } = arrange(corpus)
  const shown = toShown(visible, selection)
  const chapters = stretches.map(({ day, columns }) => toChapter(day, columns, shown))
  const throughout: Chapter = {
    days: ['whole'],
    stories: whole.filter(({ id }) => shown.event(id)).map((event) => ({ event, statements: [] })),
    ghosts: [],
    isQuiet: false,
  }
  // Joined first: days between which the filter leaves nothing do not follow each other.
  return joinQuiet(addWhole(chapters, throughout)).filter(
    ({ isQuiet, stories, ghosts }) => isQuiet || stories.length + ghosts.length > 0,
  )
}

/** How many events the chapters tell; what was said nobody says where counts as one. */
export const countStories = (chapters: readonly Chapter[]): number =>
  chapters.reduce((sum, { stories }) => sum + stories.length, 0)

type SplitChapters = { first: readonly Chapter[]; rest: readonly Chapter[] }

const splitChapter = (chapter: Chapter, room: number): SplitChapters => {
  const { stories } = chapter
  if (room >= stories.length) return { first: [chapter], rest: [] }
  if (room <= 0) return { first: [], rest: [chapter] }
  return {
    first: [{ ...chapter, stories: stories.slice(0, room), ghosts: [] }],
    rest: [{ ...chapter, stories: stories.slice(room), isContinued: true }],
  }
}

/**
 * The chapters up to so many stories, and what comes after. A chapter may be continued in the rest. Where
 * only one story would be left there is no rest, and quiet days stay with what comes before them.
 */
export const splitChapters = (chapters: readonly Chapter[], limit: number): SplitChapters => {
  if (countStories(chapters) <= limit + 1) return { first: chapters, rest: [] }
  return chapters.reduce<SplitChapters>(
    ({ first, rest }, chapter) => {
      if (rest.length > 0) return { first, rest: [...rest, chapter] }
      const parts = splitChapter(chapter, limit - countStories(first))
      return { first: [...first, ...parts.first], rest: parts.rest }
    },
    { first: [], rest: [] },
  )
}
