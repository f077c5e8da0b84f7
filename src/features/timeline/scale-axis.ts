/** The axis of the picture to scale, and what of it is drawn by now. */
import { useEffect, useLayoutEffect, useMemo, useState } from 'react'
import type { TimeDomain } from '#geometry/time-axis.ts'
import { isSameView, toTimeView } from '#geometry/time-view.ts'
import { useExplorerStore } from '#store/explorer-context.tsx'
import { createRowQueue } from './row-queue.ts'
import type { ScaleAxis } from './scale-view.ts'

/** An axis whose rows follow the viewport, in a frame of so many px. */
export const useAxis = (domain: TimeDomain, framePx: number): ScaleAxis => {
  const store = useExplorerStore()
  const [rows] = useState(() =>
    createRowQueue(toTimeView(store.getState().viewport, domain, framePx), isSameView),
  )
  useLayoutEffect(() => {
    const show = (): void => rows.show(toTimeView(store.getState().viewport, domain, framePx))
    show()
    return store.subscribe(show)
  }, [store, rows, domain, framePx])
  useEffect(() => rows.destroy, [rows])
  return useMemo(() => ({ domain, rows }), [domain, rows])
}
