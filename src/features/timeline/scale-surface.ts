/** The picture to scale as a surface: what is drawn is moved as a whole by one property of its style. */
import { createTimeAxis, mostZoom } from '#geometry/time-axis.ts'
import type { TimeDomain } from '#geometry/time-axis.ts'
import { dayAt, startOfDay } from '#geometry/zone-clock.ts'
import type { Surface } from './surface.ts'

const dayMs = 86_400_000
// A point of time is fitted with as much around it on either side.
const aroundMs = 1_800_000

const dayStarts = ({ start, end }: TimeDomain): readonly number[] =>
  Array.from({ length: Math.round((end - start) / dayMs) + 1 }, (_, day) =>
    startOfDay(dayAt(start + day * dayMs)),
  )

/** The surface of a picture of this stretch of time. */
export const createScaleSurface = (domain: TimeDomain): Surface => ({
  measure: (box) => {
    const axis = box.querySelector('.scale-axis')?.getBoundingClientRect()
    if (!axis || axis.width === 0) return null
    const framePx = axis.width
    const scale = createTimeAxis(domain, framePx)
    return {
      insetPx: axis.left - box.getBoundingClientRect().left,
      framePx,
      contentPx: framePx,
      maxK: mostZoom(scale),
      edges: dayStarts(domain).map(scale.toPx),
      columnsPx: [],
    }
  },
  place: (box, _, viewport) => {
    const picture = box.querySelector<HTMLElement>('.scale')
    picture?.style.setProperty('--x', `${viewport?.x ?? 0}px`)
  },
  extentAt: (target, { framePx }) => {
    const held = target.closest('[data-start]')
    if (!held) return null
    const [start, end] = ['data-start', 'data-end'].map((name) => Number(held.getAttribute(name)))
    if (start === undefined || end === undefined) return null
    const { toPx } = createTimeAxis(domain, framePx)
    const around = end > start ? 0 : aroundMs
    return { start: toPx(start - around), end: toPx(end + around) }
  },
})
