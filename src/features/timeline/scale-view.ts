/** What of the picture to scale its rows draw. */
import { createContext, use, useLayoutEffect, useState } from 'react'
import { isCrowded } from '#geometry/crowd.ts'
import type { TimeDomain } from '#geometry/time-axis.ts'
import type { TimeView } from '#geometry/time-view.ts'
import type { Explorer } from '#store/explorer.ts'
import type { RowQueue } from './row-queue.ts'

/** Selects whether there is too much to set side by side. */
export const selectIsCrowded = ({ corpus }: Explorer): boolean => isCrowded(corpus)

/** Selects whether time is drawn instead of order. */
export const selectIsToScale = ({ corpus, scale }: Explorer): boolean =>
  scale === 'to-scale' || isCrowded(corpus)

export type ScaleAxis = {
  domain: TimeDomain
  /** Hands what is to be drawn to the rows. */
  rows: RowQueue<TimeView>
}

export const ScaleAxisContext = createContext<ScaleAxis | null>(null)

/** The axis that everything stands on. Throws outside the picture to scale. */
export const useScaleAxis = (): ScaleAxis => {
  const axis = use(ScaleAxisContext)
  if (!axis) throw new Error('No axis outside of the picture to scale.')
  return axis
}

/** What a row draws; another as soon as there is something else to draw and it is the row's turn. */
export const useTimeView = (): TimeView => {
  const { rows } = useScaleAxis()
  const [view, setView] = useState(rows.current)
  useLayoutEffect(() => rows.join(setView), [rows])
  return view
}
