/** The options of the frame as the browser knows them; the build, and the first rendering, know the usual ones. */
import { useSyncExternalStore } from 'react'
import type { FrameOptions } from '#store/frame-options.ts'
import { defaultFrame } from '#store/frame-options.ts'

const neverChanges = (): (() => void) => () => {}

export const useFrameOptions = (options: FrameOptions): FrameOptions =>
  useSyncExternalStore(
    neverChanges,
    () => options,
    () => defaultFrame,
  )
