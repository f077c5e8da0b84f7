/** The picture to scale as a surface: its layers are moved as wholes, by their style. */
import { leastAxisPx } from '#geometry/axis-room.ts'
import { openAxis } from '#geometry/open-axis.ts'
import { createTimeAxis, leastGap, mostZoom } from '#geometry/time-axis.ts'
import type { TimeDomain } from '#geometry/time-axis.ts'
import { dayAt, startOfDay } from '#model/zone-clock.ts'
import type { FrameOfAxis } from '#geometry/time-view.ts'
import type { Viewport } from '#geometry/viewport.ts'
import type { Corpus } from '#model/corpus.ts'
import type { Day } from '#model/dating.ts'
import { oncePer } from '#model/once-per.ts'
import { atRest, holdInFrame, stretchAt } from './placing.ts'
import type { Surface } from './surface.ts'

const dayMs = 86_400_000
// A point of time is fitted with as much around it on either side.
const aroundMs = 1_800_000

const dayStarts = ({ start, end }: TimeDomain): readonly number[] =>
  Array.from({ length: Math.round((end - start) / dayMs) + 1 }, (_, day) =>
    startOfDay(dayAt(start + day * dayMs)),
  )

/** Makes a layer as long as the viewport has it and moves it left: what stands on it moves with it. */
export const moveLayer = (
  { style }: HTMLElement,
  viewport: Viewport | null,
  { contentPx, framePx }: FrameOfAxis,
): void => {
  const { k, x } = viewport ?? atRest
  style.inlineSize = viewport || contentPx > framePx ? `${contentPx * k}px` : ''
  style.translate = `${-x}px`
}

/** How near two clock times are. */
const gapOf = oncePer(({ events }: Corpus): number =>
  leastGap(events.flatMap(({ dating }) => dating?.instant ?? [])),
)

/** The surface of a picture of this corpus with these ends open. */
export const createScaleSurface = (corpus: Corpus, open: readonly Day[]): Surface => {
  const axis = openAxis(corpus, open)
  const { domain, visit } = axis
  const leastPx = leastAxisPx(corpus, axis)
  return {
    measure: (box) => {
      const row = box.querySelector('.scale-axis')?.getBoundingClientRect()
      if (!row || row.width === 0) return null
      const framePx = row.width
      const contentPx = Math.max(framePx, leastPx)
      const scale = createTimeAxis(domain, contentPx)
      return {
        insetPx: row.left - box.getBoundingClientRect().left,
        framePx,
        contentPx,
        minK: 1,
        maxK: mostZoom(scale, framePx, gapOf(corpus)),
        edges: dayStarts(visit).map(scale.toPx),
        columns: null,
      }
    },
    place: (box, measures, viewport) => {
      for (const layer of box.querySelectorAll<HTMLElement>('.scale-layer')) {
        moveLayer(layer, viewport, measures)
      }
      for (const element of box.querySelectorAll<HTMLElement>('.at-held')) {
        holdInFrame(element, viewport, measures, domain)
      }
    },
    extentAt: (target, { contentPx }) => {
      const held = stretchAt(target)
      if (!held) return null
      const { start, end } = held
      const { toPx } = createTimeAxis(domain, contentPx)
      const around = end > start ? 0 : aroundMs
      const cut = (ms: number): number => Math.max(domain.start, Math.min(domain.end, ms))
      return { start: toPx(cut(start - around)), end: toPx(cut(end + around)) }
    },
  }
}
