import { memo } from 'react'
import type { DateColumn, OpenAxis } from '#geometry/open-axis.ts'
import type { Tick } from '#geometry/time-ticks.ts'
import { ticksBetween } from '#geometry/time-ticks.ts'
import { formatDating } from '#model/dating.ts'
import { At } from './At.tsx'
import { EndHead } from './EndHead.tsx'
import { Layer } from './Layer.tsx'
import { useTimeView } from './scale-view.ts'
import './ScaleTicks.css'

const TickMark = memo(({ at, label, isDay }: Tick) => (
  <At start={at} isHeld className={isDay ? 'tick tick-stroke tick-day' : 'tick tick-stroke'}>
    <span>{label}</span>
  </At>
))

/** The date that a stretch beyond the visit stands for. */
const DateMark = memo(({ date: { start, end, column } }: { date: DateColumn }) => {
  const dating = column.events[0]?.dating
  return (
    <At start={start} end={end} isHeld className="tick tick-date">
      <span className="kept kept-whole">{dating ? formatDating(dating) : 'so told by others'}</span>
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
      <small className="kept kept-whole">by date, not to scale</small>
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
  return (
    <Layer>
      <OpenEnd axis={axis} end="before" />
      <OpenEnd axis={axis} end="after" />
      {columns.map((date) => (
        <DateMark key={date.start} date={date} />
      ))}
      {ticksBetween(start, end, msPerPx).map((tick) => (
        <TickMark key={tick.at} {...tick} />
      ))}
    </Layer>
  )
})
