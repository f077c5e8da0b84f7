/** Pulling the window of the overview, as an object that React only holds. */
import type { Strip } from '#geometry/overview.ts'
import { createStripScale } from '#geometry/overview.ts'
import type { Grip } from '#geometry/overview-window.ts'
import { pullWindow } from '#geometry/overview-window.ts'
import type { Extent } from '#geometry/viewport.ts'
import type { ExplorerStore } from '#store/create-explorer-store.ts'
import type { Measured } from './surface.ts'
import type { RunZoom } from './use-zoom.ts'

type PullOptions = {
  /** From a part of the strip's width, 0 to 1, to days. */
  toDay: (part: number) => number
  /** As far as the window goes, in days; null while it cannot be known. */
  reach: () => Extent | null
  /** The window now, in days; null while it cannot be known. */
  current: () => Extent | null
  onPull: (days: Extent) => void
}

const gripOf = ({ target }: Event): Grip | null => {
  const grip = target instanceof Element ? target.getAttribute('data-grip') : null
  return grip === 'start' || grip === 'end' || grip === 'whole' ? grip : null
}

/** Listens to the strip until it is destroyed. Beside the window, a press brings its middle there. */
const createPulls = (strip: SVGSVGElement, options: PullOptions) => {
  const { toDay, reach, current, onPull } = options
  const listening = new AbortController()
  const { signal } = listening
  let pull: { grip: Grip; from: number; window: Extent; within: Extent } | null = null
  const dayAt = ({ clientX }: PointerEvent): number => {
    const { left, width } = strip.getBoundingClientRect()
    return toDay((clientX - left) / width)
  }
  const begin = (event: PointerEvent): void => {
    const [window, within] = [current(), reach()]
    if (!window || !within || event.button !== 0) return
    event.preventDefault()
    strip.setPointerCapture(event.pointerId)
    const grip = gripOf(event)
    const at = dayAt(event)
    const centred = pullWindow(window, 'whole', at - (window.start + window.end) / 2, within)
    if (!grip) onPull(centred)
    pull = { grip: grip ?? 'whole', from: at, window: grip ? window : centred, within }
  }
  const move = (event: PointerEvent): void => {
    if (!pull) return
    onPull(pullWindow(pull.window, pull.grip, dayAt(event) - pull.from, pull.within))
  }
  const end = (): void => {
    pull = null
  }
  strip.addEventListener('pointerdown', begin, { signal })
  strip.addEventListener('pointermove', move, { signal })
  strip.addEventListener('pointerup', end, { signal })
  strip.addEventListener('pointercancel', end, { signal })
  return { destroy: (): void => listening.abort() }
}

type OverviewGestureOptions = {
  strip: Strip
  /** What has been measured last: that happens while one pulls too. */
  measured: () => Measured | null
  store: ExplorerStore
  run: RunZoom
}

/** Pulling the window of a strip shows its days in the picture, until it is destroyed. */
export const createOverviewGestures = (
  frame: SVGSVGElement,
  { strip, measured, store, run }: OverviewGestureOptions,
) => {
  const scale = createStripScale(strip)
  return createPulls(frame, {
    toDay: (at) => scale.invert(at),
    reach: () => measured()?.reach() ?? null,
    current: () => {
      const latest = measured()
      if (!latest) return null
      const atRest = { k: 1, x: latest.scrolledTo() }
      return latest.windowOf(store.getState().viewport ?? atRest)
    },
    onPull: (pulled) => run((control) => control.showDays(pulled)),
  })
}
