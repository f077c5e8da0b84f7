/**
 * The stretch of the picture to scale that is drawn: what is in the frame and a good deal on either
 * side of it, so that moving a little draws nothing anew.
 */
import { createContext, use } from 'react'
import { isCrowded } from '#geometry/crowd.ts'
import { createTimeAxis } from '#geometry/time-axis.ts'
import type { TimeDomain } from '#geometry/time-axis.ts'
import type { Explorer } from '#store/explorer.ts'
import type { Measures } from './surface.ts'

/** Selects whether there is too much to set side by side. */
export const selectIsCrowded = ({ corpus }: Explorer): boolean => isCrowded(corpus)

/** Selects whether time is drawn instead of order. */
export const selectIsToScale = ({ corpus, scale }: Explorer): boolean =>
  scale === 'to-scale' || isCrowded(corpus)

export type ScaleView = {
  /** Px of the widened picture for a wall time in ms. */
  toPx: (wallMs: number) => number
  msPerPx: number
  /** Wall times in ms between which there is something to draw. */
  from: number
  to: number
  framePx: number
}

// What is drawn changes each time that one has moved by so many px.
const chunkPx = 256

/** Selects zoom and chunk as one string: the same as long as nothing has to be drawn anew. */
export const selectChunk = ({ viewport }: Explorer): string => {
  const { k, x } = viewport ?? { k: 1, x: 0 }
  return `${k} ${Math.floor(x / chunkPx)}`
}

/** What is drawn at a zoom and chunk. */
export const toScaleView = (
  chunk: string,
  { framePx }: Pick<Measures, 'framePx'>,
  domain: TimeDomain,
): ScaleView => {
  const [k = 1, index = 0] = chunk.split(' ').map(Number)
  const axis = createTimeAxis(domain, framePx)
  const toMs = (px: number): number => axis.toMs(px / k)
  return {
    toPx: (ms) => axis.toPx(ms) * k,
    msPerPx: axis.msPerPx / k,
    from: Math.max(domain.start, toMs((index - 1) * chunkPx)),
    to: Math.min(domain.end, toMs((index + 2) * chunkPx + framePx)),
    framePx,
  }
}

export const ScaleContext = createContext<ScaleView | null>(null)

/** What is drawn now. Throws outside the picture to scale. */
export const useScaleView = (): ScaleView => {
  const view = use(ScaleContext)
  if (!view) throw new Error('No axis here: render this inside the picture to scale.')
  return view
}
