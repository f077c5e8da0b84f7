import { memo } from 'react'
import { ticksBetween } from '#geometry/time-ticks.ts'
import type { OpenAxis } from '#geometry/open-axis.ts'
import { At } from './At.tsx'
import { Layer } from './Layer.tsx'
import { useTimeView } from './scale-view.ts'

const Line = memo(({ at, isDay }: { at: number; isDay: boolean }) => (
  <At start={at} className={isDay ? 'grid-line grid-day' : 'grid-line'} />
))

const Ground = memo(({ start, end }: { start: number; end: number }) => (
  <At start={start} end={end} className="grid-beyond" />
))

/** What lies under all rows: a line at each stroke of the axis, and another ground beyond the visit. */
export const ScaleGrid = memo(({ axis: { visit, columns } }: { axis: OpenAxis }) => {
  const { from, to, msPerPx } = useTimeView()
  const [start, end] = [Math.max(from, visit.start), Math.min(to, visit.end)]
  return (
    <div className="scale-grid" aria-hidden="true">
      <Layer>
        {columns.map((column) => (
          <Ground key={column.start} start={column.start} end={column.end} />
        ))}
        {ticksBetween(start, end, msPerPx).map(({ at, isDay }) => (
          <Line key={at} at={at} isDay={isDay} />
        ))}
      </Layer>
    </div>
  )
})
