/**
 * Loads what zooms when it is first needed: the page is complete without it. Until it is there, the
 * wheel with Ctrl or ⌘ over the picture does nothing rather than zoom the page.
 */
import type { Period } from '#store/period.ts'
import type { ZoomControl, ZoomControlOptions } from './zoom-control.ts'

export type ZoomLoader = {
  /** Does it as soon as everything is there. */
  run: (command: (control: ZoomControl) => void) => void
  destroy: () => void
}

const ready = ['pointerenter', 'focusin', 'touchstart'] as const

/** Does it once nothing else is to be done, unless the returned function is called before. */
const whenIdle = (task: () => void): (() => void) => {
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(task, 1000)
    return () => clearTimeout(timer)
  }
  const request = requestIdleCallback(task)
  return () => cancelIdleCallback(request)
}

/** Waits for the first sign that somebody will zoom, or for days that an address asks for. */
export const createZoomLoader = (options: ZoomControlOptions): ZoomLoader => {
  const { box, store } = options
  const listening = new AbortController()
  const { signal } = listening
  let loading: Promise<ZoomControl | null> | null = null
  const load = (): Promise<ZoomControl | null> => {
    loading ??= import('./zoom-control.ts')
      .then(
        ({ createZoomControl }) => (signal.aborted ? null : createZoomControl(options)),
        // Without a network the picture stays still.
        () => null,
      )
      .then((control) => {
        // What is not to be seen yet, or did not come, is asked for again.
        if (!control) loading = null
        return control
      })
    return loading
  }
  const loadFor = (period: Period | null): void => {
    if (period) void load()
  }
  for (const type of ready) box.addEventListener(type, () => void load(), { signal, passive: true })
  box.addEventListener(
    'wheel',
    (event) => {
      if (event.ctrlKey || event.metaKey) event.preventDefault()
    },
    { signal, passive: false },
  )
  // Two fingers come down at once, before anything could tell of them.
  const fingers = window.matchMedia('(any-pointer: coarse)').matches
  const idle = fingers && box.clientWidth > 0 ? whenIdle(() => void load()) : null
  const unsubscribe = store.subscribe(({ period }) => loadFor(period))
  loadFor(store.getState().period)
  return {
    run: (command) =>
      void load().then((control) => {
        if (control) command(control)
      }),
    destroy: () => {
      listening.abort()
      idle?.()
      unsubscribe()
      void loading?.then((control) => control?.destroy())
    },
  }
}
