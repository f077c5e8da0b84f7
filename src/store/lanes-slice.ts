/** How the timeline is drawn: what its lanes are, what its axis measures, what beyond it lies open. */
import type { StateCreator } from 'zustand/vanilla'
import type { LaneKind } from '#geometry/lanes.ts'
import type { Explorer } from './explorer.ts'

/** Order labelled in days, or time to scale. */
type Scale = 'order' | 'to-scale'
/** What lies before the visit and what lies after it. */
export type End = 'before' | 'after'

export type LanesSlice = {
  /** What a lane stands for. */
  lanes: LaneKind
  setLanes: (lanes: LaneKind) => void
  scale: Scale
  /** The days in view stay; how they are drawn has to be fitted anew. */
  setScale: (scale: Scale) => void
  /** The ends that are set out by date instead of being listed beyond a break. */
  openEnds: readonly End[]
  toggleEnd: (end: End) => void
}

/** The lanes slice: in order, with both ends closed. */
export const createLanesSlice =
  (lanes: LaneKind): StateCreator<Explorer, [], [], LanesSlice> =>
  (set) => ({
    lanes,
    setLanes: (kind) => set({ lanes: kind }),
    scale: 'order',
    setScale: (scale) =>
      set((state) => (state.scale === scale ? state : { scale, viewport: null })),
    openEnds: [],
    toggleEnd: (end) =>
      set(({ openEnds }) => ({
        openEnds: openEnds.includes(end)
          ? openEnds.filter((other) => other !== end)
          : [...openEnds, end],
        viewport: null,
      })),
  })
