/** Which part of the timeline is looked at. Gestures write it; what is drawn reads it. */
import type { StateCreator } from 'zustand/vanilla'
import type { Viewport } from '#geometry/viewport.ts'
import type { Explorer } from './explorer.ts'
import type { Period } from './period.ts'
import { isSamePeriod } from './period.ts'

export type ViewportSlice = {
  /** Null while the still picture is shown, or before the period has been fitted to the screen. */
  viewport: Viewport | null
  /** The days in view; null where that is the whole visit. */
  period: Period | null
  /** Looks at a part of the picture, in which these days are. Null leads back to the still picture. */
  moveViewport: (viewport: Viewport | null, period: Period | null) => void
}

/** The viewport slice, starting with days that are still to be fitted to the screen. */
export const createViewportSlice =
  (period: Period | null): StateCreator<Explorer, [], [], ViewportSlice> =>
  (set) => ({
    viewport: null,
    period,
    moveViewport: (viewport, days) =>
      set((state) => {
        const isStill = viewport?.k === state.viewport?.k && viewport?.x === state.viewport?.x
        // The same object for the same days: whoever follows the days is not told of every pixel.
        const same = isSamePeriod(days, state.period)
        return isStill && same ? state : { viewport, period: same ? state.period : days }
      }),
  })
