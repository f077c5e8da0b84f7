import { memo } from 'react'
import { ticksBetween } from '#geometry/time-axis.ts'
import { At } from './At.tsx'
import { Layer } from './Layer.tsx'
import { useScaleView } from './scale-view.ts'

/** The strokes of the axis, named: days, and hours where there is room for them. */
export const ScaleTicks = memo(() => {
  const { toPx, msPerPx, from, to } = useScaleView()
  return (
    <Layer isSticky>
      {ticksBetween(from, to, 1 / msPerPx).map(({ at, label, isDay }) => (
        <At key={at} x={toPx(at)} className={isDay ? 'tick tick-day' : 'tick'}>
          <span>{label}</span>
        </At>
      ))}
    </Layer>
  )
})
