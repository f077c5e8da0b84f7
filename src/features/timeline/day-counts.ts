/** How much is told under each heading of the strip. */
import { arrange } from '#geometry/arrangement.ts'
import type { DayCount } from '#geometry/overview.ts'
import type { Corpus } from '#model/corpus.ts'
import { formatDay } from '#model/dating.ts'
import { oncePer } from '#model/once-per.ts'
import { toldOnDays } from '#words/timeline.ts'

export type DayMarks = DayCount & { readonly events: number; readonly statements: number }

/** Events and statements before the visit, on each of its days and after it, in the order of time. */
export const countDays = oncePer((corpus: Corpus): readonly DayMarks[] =>
  arrange(corpus)
    .stretches.filter(({ day }) => day !== 'undated')
    .map(({ day, columns }) => {
      const events = columns.flatMap((column) => column.events).length
      const statements = columns.flatMap((column) => column.statements).length
      return { day, events, statements, count: events + statements }
    }),
)

/** "Tuesday 4 March: 3 events, 12 statements; …". */
export const sayDays = (days: readonly DayMarks[]): string =>
  toldOnDays(days.map((marks) => ({ ...marks, name: formatDay(marks.day) })))
