/** The picture to scale as a surface: its layers are moved as wholes, by their style. */
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

/**
 * Moves a layer left by px. Only where something within has to stay in the frame is it told by how much:
 * a property that is inherited costs as much as there are elements that inherit it.
 */
export const moveLayer = (layer: HTMLElement, x: number): void => {
  layer.style.setProperty('translate', `${-x}px`)
  if (layer.classList.contains('scale-sticky')) layer.style.setProperty('--x', `${x}px`)
}

/** The surface of a picture of this stretch of time, with clock times as near as `gapMs`. */
export const createScaleSurface = (domain: TimeDomain, gapMs: number): Surface => ({
  measure: (box) => {
    const axis = box.querySelector('.scale-axis')?.getBoundingClientRect()
    if (!axis || axis.width === 0) return null
    const framePx = axis.width
    const scale = createTimeAxis(domain, framePx)
    return {
      insetPx: axis.left - box.getBoundingClientRect().left,
      framePx,
      contentPx: framePx,
      minK: 1,
      maxK: mostZoom(scale, framePx, gapMs),
      edges: dayStarts(domain).map(scale.toPx),
      columnsPx: [],
    }
  },
  place: (box, _, viewport) => {
    for (const layer of box.querySelectorAll<HTMLElement>('.scale-layer')) {
      moveLayer(layer, viewport?.x ?? 0)
    }
  },
  extentAt: (target, { framePx }) => {
    const held = target.closest('[data-start]')
    if (!held) return null
    const [start, end] = ['data-start', 'data-end'].map((name) => Number(held.getAttribute(name)))
    if (start === undefined || end === undefined) return null
    const { toPx } = createTimeAxis(domain, framePx)
    const around = end > start ? 0 : aroundMs
    const cut = (ms: number): number => Math.max(domain.start, Math.min(domain.end, ms))
    return { start: toPx(cut(start - around)), end: toPx(cut(end + around)) }
  },
})
