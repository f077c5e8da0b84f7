import { memo } from 'react'
import { ticksBetween } from '#geometry/time-axis.ts'
import { At } from './At.tsx'
import { Layer } from './Layer.tsx'
import { useTimeView } from './scale-view.ts'

const Ticks = memo(({ from, to, msPerPx }: { from: number; to: number; msPerPx: number }) =>
  ticksBetween(from, to, msPerPx).map(({ at, label, isDay }) => (
    <At key={at} start={at} className={isDay ? 'tick tick-day' : 'tick'}>
      <span>{label}</span>
    </At>
  )),
)

/** The strokes of the axis, named: days, and hours where there is room for them. */
export const ScaleTicks = memo(() => {
  const { from, to, msPerPx } = useTimeView()
  return (
    <Layer>
      <Ticks from={from} to={to} msPerPx={msPerPx} />
    </Layer>
  )
})
