import { memo } from 'react'
import type { Tick } from '#geometry/time-axis.ts'
import { ticksBetween } from '#geometry/time-axis.ts'
import { At } from './At.tsx'
import { Layer } from './Layer.tsx'
import { useTimeView } from './scale-view.ts'

const TickMark = memo(({ at, label, isDay }: Tick) => (
  <At start={at} className={isDay ? 'tick tick-day' : 'tick'}>
    <span>{label}</span>
  </At>
))

/** The strokes of the axis, named: days, and hours where there is room for them. */
export const ScaleTicks = memo(() => {
  const { from, to, msPerPx } = useTimeView()
  return (
    <Layer>
      {ticksBetween(from, to, msPerPx).map((tick) => (
        <TickMark key={tick.at} {...tick} />
      ))}
    </Layer>
  )
})
