/** Stepping through the visit: each event is chosen, and shown in the picture and in the account together. */
import type { RefObject } from 'react'
import { useCallback, useEffect, useRef } from 'react'
import { flushSync } from 'react-dom'
import type { ExplorerStore } from '#store/create-explorer-store.ts'
import { selectIsChosen } from '#store/selectors.ts'
import type { HeldTimeline, createHeldTimeline } from './held-timeline.ts'
import type { RunZoom } from './use-zoom.ts'

/** Loads what keeps the timeline in sight. */
export type LoadHeld = () => Promise<typeof createHeldTimeline>

type Story = {
  root: RefObject<HTMLElement | null>
  /** What keeps the timeline in sight, once it is there. */
  held: RefObject<HeldTimeline | null>
  /** None for a page that scrolls within another one, where nothing can be kept in sight. */
  loadHeld: LoadHeld | undefined
  store: ExplorerStore
  run: RunZoom
}

/** Moves the picture to the mark of an event, if it has one; as close as it is where somebody has zoomed. */
const moveTo = (event: string, { root, store, run }: Story): void => {
  const mark = root.current?.querySelector(`[data-event="${CSS.escape(event)}"]`)
  if (!mark) return
  const isZoomed = store.getState().viewport !== null
  run((control) => (isZoomed ? control.fitElement(mark) : control.reach(mark)))
}

/** Loaded with the first step; where it does not come one goes on without. */
const keepInSight = async (
  event: string,
  { root, held, loadHeld, store }: Story,
): Promise<void> => {
  const create = await loadHeld?.().catch(() => null)
  if (!create || !root.current) return
  held.current ??= create(root.current, store)
  // Meanwhile one can have gone on.
  if (selectIsChosen('event', event)(store.getState())) held.current.show(event)
}

const goTo = (event: string, story: Story): void => {
  const { held, store } = story
  held.current?.letGo()
  // At once: what is said of the event is held too.
  flushSync(() => store.getState().select({ kind: 'event', id: event }))
  moveTo(event, story)
  if (held.current) held.current.show(event)
  else void keepInSight(event, story)
}

/** Goes to an event. */
export const useStory = (
  root: RefObject<HTMLElement | null>,
  { store, run, loadHeld }: Pick<Story, 'store' | 'run' | 'loadHeld'>,
): ((event: string) => void) => {
  const held = useRef<HeldTimeline | null>(null)
  useEffect(() => () => held.current?.letGo(), [])
  return useCallback(
    (event) => goTo(event, { root, held, loadHeld, store, run }),
    [root, run, store, loadHeld],
  )
}
