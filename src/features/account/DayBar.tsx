import { arrange } from '#geometry/arrangement.ts'
import type { Day } from '#model/dating.ts'
import { formatDay } from '#model/dating.ts'
import type { Visible } from '#model/visible.ts'
import { useExplorer } from '#store/explorer-context.tsx'
import { selectCorpus, selectVisible } from '#store/selectors.ts'
import { revealById } from '#ui/reveal.ts'
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx'
import type { Chapter } from './chapters.ts'
import { useElementInView } from './use-element-in-view.ts'
import './DayBar.css'

const isDay = (day: Day): boolean => /^\d/.test(day)

const countPassing = (
  { columns }: ReturnType<typeof arrange>['stretches'][number],
  { statements }: Visible,
): number =>
  columns.flatMap((column) => column.statements).filter(({ id }) => statements.has(id)).length

type DayBarProps = { chapters: readonly Chapter[] }

/** The days as buttons with the number of statements, the day being read marked: for small screens. */
export const DayBar = ({ chapters }: DayBarProps) => {
  const { stretches } = arrange(useExplorer(selectCorpus))
  const visible = useExplorer(selectVisible)
  const inView = useElementInView(chapters.map(({ days: [day = ''] }) => `day-${day}`))
  const chapterOf = (day: Day): string | undefined =>
    chapters.find(({ days }) => days.includes(day))?.days[0]
  return (
    <nav className="day-bar" aria-label="Days">
      {stretches.map((stretch) => {
        const { day } = stretch
        const chapter = chapterOf(day)
        const count = countPassing(stretch, visible)
        return (
          <button
            key={day}
            type="button"
            className={count > 0 ? 'day-button' : 'day-button day-button-silent'}
            aria-current={chapter !== undefined && inView === `day-${chapter}` ? 'true' : undefined}
            disabled={chapter === undefined}
            onClick={() => revealById(`day-${chapter ?? ''}`)}
          >
            <span className={isDay(day) ? undefined : 'day-word'} aria-hidden="true">
              {isDay(day) ? Number(day.slice(-2)) : formatDay(day, 'short')}
            </span>
            <VisuallyHidden>{formatDay(day)}: </VisuallyHidden>
            <small>{count > 0 ? count : '–'}</small>
            <VisuallyHidden> statements</VisuallyHidden>
          </button>
        )
      })}
    </nav>
  )
}
