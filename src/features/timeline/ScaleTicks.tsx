import { memo } from 'react'
import type { DateColumn, OpenAxis } from '#geometry/open-axis.ts'
import type { DayTick, Tick } from '#geometry/time-ticks.ts'
import { daysBetween, ticksBetween } from '#geometry/time-ticks.ts'
import type { Dating } from '#model/corpus.ts'
import { formatDating } from '#model/dating.ts'
import * as words from '#words/timeline-scale.ts'
import * as timelineWords from '#words/timeline.ts'
import { At } from './At.tsx'
import { EndHead } from './EndHead.tsx'
import { Layer } from './Layer.tsx'
import { useTimeView } from './scale-view.ts'
import './ScaleTicks.css'

const HourMark = memo(({ at, label }: Tick) => (
  <At start={at} isHeld className="tick tick-stroke">
    <span>{label}</span>
  </At>
))

/** A day, named for as long as any of it is in the frame. */
const DayMark = memo(({ at, end, label, hasHours }: DayTick & { hasHours: boolean }) => (
  <At
    start={at}
    end={end}
    isHeld
    className={hasHours ? 'tick tick-day tick-over-hours' : 'tick tick-day'}
  >
    <span>{label}</span>
  </At>
))

/** In years, of which no word has to be broken; whole where more has to be said. */
const inYears = (dating: Dating): string => {
  const [from, to] = [dating.earliest?.slice(0, 4), dating.latest?.slice(0, 4)]
  if (/[~%?]/.test(dating.when) || to === undefined) return formatDating(dating)
  if (from === undefined) return words.upTo(to)
  return from === to ? to : `${from}–${to}`
}

/** The date that a stretch beyond the visit stands for. */
const DateMark = memo(({ date: { start, end, column } }: { date: DateColumn }) => {
  const dating = column.events[0]?.dating
  return (
    <At start={start} end={end} isHeld className="tick tick-date">
      <span className="kept kept-whole">
        <span className={dating ? 'tick-date-whole' : ''}>
          {dating ? formatDating(dating) : timelineWords.legendGhost}
        </span>
        {dating && <span className="tick-date-years">{inYears(dating)}</span>}
      </span>
    </At>
  )
})

type OpenEndProps = { axis: OpenAxis; end: 'before' | 'after' }

/** The head of an end that is open, over all its dates, and the break between it and the visit. */
const OpenEnd = ({ axis: { domain, visit, columns }, end }: OpenEndProps) => {
  const stretch =
    end === 'before'
      ? { start: domain.start, end: visit.start }
      : { start: visit.end, end: domain.end }
  if (!columns.some(({ column }) => column.day === end)) return null
  return (
    <At {...stretch} isHeld className={`scale-end scale-end-${end}`}>
      <span className="kept kept-whole">
        <EndHead end={end} />
      </span>
      <small className="kept kept-whole">{words.byDate}</small>
    </At>
  )
}

/** The strokes of the axis, named: days, hours where there is room for them, and dates beyond the visit. */
export const ScaleTicks = memo(({ axis }: { axis: OpenAxis }) => {
  const { from, to, msPerPx } = useTimeView()
  const { visit, columns } = axis
  // What comes after the visit begins with its own date.
  const last = columns.some(({ column }) => column.day === 'after') ? visit.end - 1 : visit.end
  const [start, end] = [Math.max(from, visit.start), Math.min(to, last)]
  const hours = ticksBetween(start, end, msPerPx).filter(({ isDay }) => !isDay)
  return (
    <Layer>
      <OpenEnd axis={axis} end="before" />
      <OpenEnd axis={axis} end="after" />
      {columns.map((date) => (
        <DateMark key={date.start} date={date} />
      ))}
      {daysBetween(start, Math.min(end, visit.end - 1), msPerPx).map((day) => (
        <DayMark key={day.at} {...day} hasHours={hours.length > 0} />
      ))}
      {hours.map((tick) => (
        <HourMark key={tick.at} {...tick} />
      ))}
    </Layer>
  )
})
