/** The axis of the picture to scale, and what of it is drawn by now. */
import { useCallback, useEffect, useLayoutEffect, useMemo, useState } from 'react'
import type { TimeDomain } from '#geometry/time-axis.ts'
import type { FrameOfAxis } from '#geometry/time-view.ts'
import { isSameView, toTimeView } from '#geometry/time-view.ts'
import { useExplorerStore } from '#store/explorer-context.tsx'
import { createRowQueue } from './row-queue.ts'
import type { ScaleAxis } from './scale-view.ts'

/** An axis whose rows follow the viewport. */
export const useAxis = (domain: TimeDomain, { contentPx, framePx }: FrameOfAxis): ScaleAxis => {
  const store = useExplorerStore()
  const view = useCallback(
    () => toTimeView(store.getState().viewport, domain, { contentPx, framePx }),
    [store, domain, contentPx, framePx],
  )
  const [rows] = useState(() => createRowQueue(view(), isSameView))
  useLayoutEffect(() => {
    const show = (): void => rows.show(view())
    show()
    return store.subscribe(show)
  }, [store, rows, view])
  useEffect(() => rows.destroy, [rows])
  return useMemo(() => ({ domain, rows }), [domain, rows])
}
