/**
 * Loads what zooms when it is first needed: the page is complete without it. Until it is there, the
 * wheel with Ctrl or ⌘ over the picture does nothing rather than zoom the page.
 */
import type { Period } from '#store/period.ts'
import { whenIdle } from '#ui/when-idle.ts'
import type { LoadSurface } from './surface.ts'
import type { ZoomControl, ZoomControlOptions } from './zoom-control.ts'

type Command = (control: ZoomControl) => void

export type ZoomLoader = {
  /** Does it as soon as everything is there. */
  run: (command: Command) => void
  destroy: () => void
}

const ready = ['pointerenter', 'focusin', 'touchstart'] as const

export type ZoomLoaderOptions = Omit<ZoomControlOptions, 'surface'> & {
  loadSurface: LoadSurface
  /** Called with what was asked for and could not be done. */
  onFail: (command: Command) => void
}

/** Waits for the first sign that somebody will zoom, or for days that an address asks for. */
export const createZoomLoader = ({
  onFail,
  loadSurface,
  ...options
}: ZoomLoaderOptions): ZoomLoader => {
  const { box, store } = options
  const listening = new AbortController()
  const { signal } = listening
  let loading: Promise<ZoomControl | null> | null = null
  const create = async (): Promise<ZoomControl | null> => {
    try {
      const [{ createZoomControl }, surface] = await Promise.all([
        import('./zoom-control.ts'),
        loadSurface(),
      ])
      const control = surface && !signal.aborted ? createZoomControl({ ...options, surface }) : null
      // What is not to be seen yet is asked for again.
      if (!control) loading = null
      return control
    } catch (reason) {
      loading = null
      throw reason
    }
  }
  const load = (): Promise<ZoomControl | null> => (loading ??= create())
  /** Where nobody has asked for anything, a failure need not be told. */
  const prepare = (): void => {
    load().catch(() => {})
  }
  const run = (command: Command): void => {
    load().then(
      (control) => {
        if (control) command(control)
      },
      () => {
        if (!signal.aborted) onFail(command)
      },
    )
  }
  const loadFor = (period: Period | null): void => {
    if (period) run(() => {})
  }
  for (const type of ready) box.addEventListener(type, prepare, { signal, passive: true })
  box.addEventListener(
    'wheel',
    (event) => {
      if (event.ctrlKey || event.metaKey) event.preventDefault()
    },
    { signal, passive: false },
  )
  // Two fingers come down at once, before anything could tell of them; what goes on beyond an edge has to
  // fade there.
  const isSoon =
    window.matchMedia('(any-pointer: coarse)').matches || box.scrollWidth > box.clientWidth
  const idle = isSoon && box.clientWidth > 0 ? whenIdle(prepare) : null
  const unsubscribe = store.subscribe(({ period }) => loadFor(period))
  loadFor(store.getState().period)
  return {
    run,
    destroy: () => {
      listening.abort()
      idle?.()
      unsubscribe()
      loading?.then(
        (control) => control?.destroy(),
        () => {},
      )
    },
  }
}
