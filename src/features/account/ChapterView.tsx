import { memo } from 'react'
import type { Ghost } from '#geometry/arrangement.ts'
import type { Telling } from '#model/corpus.ts'
import type { Day } from '#model/dating.ts'
import { formatDay, isVisitDay } from '#model/dating.ts'
import { formatToldTime } from '#model/told-time.ts'
import type { Visible } from '#model/visible.ts'
import { RailNode } from '#ui/RailNode.tsx'
import { ArticleLink } from '#evidence/ArticleLink.tsx'
import type { Chapter } from './chapters.ts'
import { DifferenceLink } from '#evidence/DifferenceLink.tsx'
import { inferredFact } from '#evidence/inferred-fact.tsx'
import * as words from '#words/account.ts'
import { inferred } from '#words/evidence.ts'
import { nothingReported } from '#words/not-stated.ts'
import { StoryView } from './StoryView.tsx'
import './ChapterView.css'

const formatDays = (days: readonly Day[]): string => {
  const [first = '', ...others] = days
  const last = others.at(-1)
  return last === undefined ? formatDay(first) : words.span(formatDay(first), formatDay(last))
}

const QuietChapter = ({ days }: { days: readonly Day[] }) => (
  <p className="chapter chapter-quiet" id={`day-${days[0] ?? ''}`} tabIndex={-1}>
    <b>{words.quietDays(formatDays(days))}</b> {nothingReported}
  </p>
)

/** "000 Agency says Tuesday 26 December, date inferred". */
const GhostTelling = ({ telling, day }: { telling: Telling; day: Day }) => {
  const note = inferredFact(inferred.date, telling)
  return (
    <span>
      <ArticleLink article={telling.article} start={telling.start} />{' '}
      {words.says(formatToldTime(telling, day))}
      {note && ', '}
      {note}
    </span>
  )
}

const GhostLine = ({ ghost: { event, tellings }, day }: { ghost: Ghost; day: Day }) => (
  <div className="chapter-ghost">
    <RailNode shape="ghost" />
    {event.title}:{' '}
    {tellings.map((telling) => (
      <GhostTelling key={`${telling.article} ${telling.start}`} telling={telling} day={day} />
    ))}
    <DifferenceLink event={event} />
  </div>
)

export type ChapterViewProps = { chapter: Chapter; visible: Visible }

/** What is told under one heading. */
export const ChapterView = memo(({ chapter, visible }: ChapterViewProps) => {
  const [day = ''] = chapter.days
  if (chapter.isQuiet) return <QuietChapter days={chapter.days} />
  const place = chapter.isContinued === true ? 'rest-of-day' : 'day'
  return (
    <section
      id={`${place}-${day}`}
      className={`chapter ${isVisitDay(day) ? 'chapter-day' : 'chapter-beyond'}`}
      aria-labelledby={`${place}-heading-${day}`}
      tabIndex={-1}
    >
      <h3 id={`${place}-heading-${day}`}>
        {chapter.isContinued === true ? words.dayContinued(formatDay(day)) : formatDay(day)}
      </h3>
      <div className="chapter-stories">
        {chapter.stories.map((story) => (
          <StoryView key={story.event?.id ?? 'unplaced'} story={story} visible={visible} />
        ))}
        {chapter.ghosts.map((ghost) => (
          <GhostLine key={ghost.id} ghost={ghost} day={day} />
        ))}
      </div>
    </section>
  )
})
