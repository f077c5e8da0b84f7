import type { Stretch } from '#geometry/arrangement.ts'
import { arrange } from '#geometry/arrangement.ts'
import type { Day } from '#model/dating.ts'
import { formatDay, isVisitDay } from '#model/dating.ts'
import type { Visible } from '#model/visible.ts'
import { useExplorer } from '#store/explorer-context.tsx'
import { selectCorpus, selectVisible } from '#store/selectors.ts'
import { PlaceLink } from '#ui/PlaceLink.tsx'
import { revealById } from '#ui/reveal.ts'
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx'
import * as words from '#words/account.ts'
import { useChapters } from './use-chapters.ts'
import { useElementInView } from './use-element-in-view.ts'
import './DayBar.css'

type Passing = { events: number; statements: number }

const countPassing = ({ columns }: Stretch, { events, statements }: Visible): Passing => ({
  events: columns.flatMap((column) => column.events).filter(({ id }) => events.has(id)).length,
  statements: columns.flatMap((column) => column.statements).filter(({ id }) => statements.has(id))
    .length,
})

/** What there is more of, statements or events; "–" where no article tells anything of the day. */
const printCount = ({ events, statements }: Passing, { columns }: Stretch): string => {
  if (columns.length === 0) return '–'
  return events > statements ? words.eventsShort(events) : String(statements)
}

type DayLinkProps = {
  stretch: Stretch
  /** The day under whose heading it is told; undefined where the filter leaves nothing of it. */
  chapter: Day | undefined
  isCurrent: boolean
}

const DayLink = ({ stretch, chapter, isCurrent }: DayLinkProps) => {
  const { day } = stretch
  const passing = countPassing(stretch, useExplorer(selectVisible))
  const isSilent = passing.events + passing.statements === 0
  const look = isSilent ? 'day-link day-link-silent' : 'day-link'
  const content = (
    <>
      <span className={isVisitDay(day) ? undefined : 'day-word'} aria-hidden="true">
        {isVisitDay(day) ? Number(day.slice(-2)) : formatDay(day, 'short')}
      </span>
      <small aria-hidden="true">{printCount(passing, stretch)}</small>
      <VisuallyHidden>
        {words.dayHolds(formatDay(day), stretch.columns.length > 0 ? passing : null)}
      </VisuallyHidden>
    </>
  )
  return chapter === undefined ? (
    <span className={look}>{content}</span>
  ) : (
    <PlaceLink
      className={look}
      href={`#day-${chapter}`}
      aria-current={isCurrent ? 'true' : undefined}
      onPress={() => revealById(`day-${chapter}`)}
    >
      {content}
    </PlaceLink>
  )
}

/** The days as links with what is told of them, the day being read marked: for small screens. */
export const DayBar = () => {
  const { stretches } = arrange(useExplorer(selectCorpus))
  const { chapters } = useChapters()
  const inView = useElementInView(chapters.map(({ days: [day = ''] }) => `day-${day}`))
  // At the top of the page nothing has been arrived at: what comes first is what will be read.
  const current = inView ?? `day-${chapters[0]?.days[0]}`
  return (
    <nav className="day-bar" aria-label={words.days}>
      {stretches.map((stretch) => {
        const chapter = chapters.find(({ days }) => days.includes(stretch.day))?.days[0]
        return (
          <DayLink
            key={stretch.day}
            stretch={stretch}
            chapter={chapter}
            isCurrent={chapter !== undefined && current === `day-${chapter}`}
          />
        )
      })}
    </nav>
  )
}
