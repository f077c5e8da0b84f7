/** The picture to scale as a surface: its layers are moved as wholes, by their style. */
import { openAxis } from '#geometry/open-axis.ts'
import { createTimeAxis, leastGap, mostZoom } from '#geometry/time-axis.ts'
import type { TimeDomain } from '#geometry/time-axis.ts'
import { dayAt, startOfDay } from '#model/zone-clock.ts'
import type { Viewport } from '#geometry/viewport.ts'
import type { Corpus } from '#model/corpus.ts'
import type { Day } from '#model/dating.ts'
import { oncePer } from '#model/once-per.ts'
import { holdInFrame, stretchAt } from './placing.ts'
import type { Surface } from './surface.ts'

const dayMs = 86_400_000
// A point of time is fitted with as much around it on either side.
const aroundMs = 1_800_000

const dayStarts = ({ start, end }: TimeDomain): readonly number[] =>
  Array.from({ length: Math.round((end - start) / dayMs) + 1 }, (_, day) =>
    startOfDay(dayAt(start + day * dayMs)),
  )

const atRest: Viewport = { k: 1, x: 0 }

/** Makes a layer as long as the viewport has it and moves it left: what stands on it moves with it. */
export const moveLayer = (
  { style }: HTMLElement,
  viewport: Viewport | null,
  framePx: number,
): void => {
  const { k, x } = viewport ?? atRest
  style.inlineSize = viewport ? `${framePx * k}px` : ''
  style.translate = `${-x}px`
}

/** How near two clock times are. */
const gapOf = oncePer(({ events }: Corpus): number =>
  leastGap(events.flatMap(({ dating }) => dating?.instant ?? [])),
)

/** The surface of a picture of this corpus with these ends open. */
export const createScaleSurface = (corpus: Corpus, open: readonly Day[]): Surface => {
  const { domain, visit } = openAxis(corpus, open)
  return {
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
        maxK: mostZoom(scale, framePx, gapOf(corpus)),
        edges: dayStarts(visit).map(scale.toPx),
        columns: null,
      }
    },
    place: (box, { framePx }, viewport) => {
      for (const layer of box.querySelectorAll<HTMLElement>('.scale-layer')) {
        moveLayer(layer, viewport, framePx)
      }
      const there = viewport ?? atRest
      for (const element of box.querySelectorAll<HTMLElement>('.at-held')) {
        holdInFrame(element, there, framePx, domain)
      }
    },
    extentAt: (target, { framePx }) => {
      const held = stretchAt(target)
      if (!held) return null
      const { start, end } = held
      const { toPx } = createTimeAxis(domain, framePx)
      const around = end > start ? 0 : aroundMs
      const cut = (ms: number): number => Math.max(domain.start, Math.min(domain.end, ms))
      return { start: toPx(cut(start - around)), end: toPx(cut(end + around)) }
    },
  }
}
