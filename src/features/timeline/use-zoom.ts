/** The picture's zoom, for as long as its surface is the same. */
import type { RefObject } from 'react'
import { useCallback, useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { ExplorerStore } from '#store/create-explorer-store.ts'
import type { LoadSurface, Measured } from './surface.ts'
import type { ZoomControl } from './zoom-control.ts'
import { createZoomCommands } from './zoom-commands.ts'
import type { ZoomLoader } from './zoom-loader.ts'
import { createZoomLoader } from './zoom-loader.ts'

export type RunZoom = (command: (control: ZoomControl) => void) => void

export type Zoom = {
  /** Null until somebody zooms. */
  measures: Measured | null
  /** Does something with the zoom once it is there. */
  run: RunZoom
  /** Does what was last asked for and could not be done for want of it. */
  undone: (() => void) | null
}

/** Measures the box and moves what is in it, from the first sign on that somebody will zoom. */
export const useZoom = (
  box: RefObject<HTMLElement | null>,
  loadSurface: LoadSurface,
  store: ExplorerStore,
): Zoom => {
  const [measures, setMeasures] = useState<Measured | null>(null)
  const loader = useRef<ZoomLoader | null>(null)
  const isMeasured = useRef(false)
  const [undone, setUndone] = useState<(() => void) | null>(null)
  const run = useCallback<RunZoom>((command) => {
    setUndone(null)
    loader.current?.run(command)
  }, [])
  useEffect(() => {
    if (!box.current) return
    const created = createZoomLoader({
      box: box.current,
      store,
      loadSurface,
      // What it holds decides how wide a column is by itself: discs, whatever is shown now.
      onUnmeasured: () => {
        if (!isMeasured.current) return
        flushSync(() =>
          setMeasures((last) => (last?.columns ? { ...last, levelsOf: () => [] } : last)),
        )
      },
      // At once: what is fitted to the screen next is then drawn by these, and drawn once.
      onMeasure: (measured) => {
        isMeasured.current = true
        flushSync(() => setMeasures(measured))
      },
      onFail: (command) => setUndone(() => () => run(command)),
    })
    loader.current = created
    // What has been measured of another surface holds no longer; a mark in focus may be elsewhere.
    if (isMeasured.current) created.run((control) => control.follow())
    return () => created.destroy()
  }, [box, loadSurface, store, run])
  useEffect(() => {
    if (!box.current) return
    const { destroy } = createZoomCommands(box.current, run)
    return destroy
  }, [box, run])
  return { measures, run, undone }
}
