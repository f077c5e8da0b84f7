/**
 * Stepping through the visit: each event is shown in the picture and in the account together. The upper
 * part of the timeline, as much of it as the window has room for, stays at its top while the account
 * moves under it, until one chooses something else or moves on by oneself.
 */
import type { RefObject } from 'react'
import { useCallback, useEffect, useState } from 'react'
import type { ExplorerStore } from '#store/create-explorer-store.ts'
import { isFramed, showBelow } from '#ui/reveal.ts'

// The account needs so much of the window to be read, its heading alone so much, and days and rail so
// much to be of use.
const leastAccountPx = 176
const leastHeadingPx = 88
const accountPart = 0.3
const leastHeldPx = 220
const gapPx = 12

/** Px from the top of the section to the lower edge of the event's mark. */
const reachOf = (section: HTMLElement, event: string): number => {
  const mark = section.querySelector(`[data-event="${CSS.escape(event)}"]`)
  const top = section.getBoundingClientRect().top
  return mark ? Math.ceil(mark.getBoundingClientRect().bottom - top) + gapPx : 0
}

/** Px of the timeline that stay; null where there is no room for them, or the page is a part of another. */
const heldPx = (section: HTMLElement, event: string): number | null => {
  const { innerHeight } = window
  const room = innerHeight - Math.max(leastAccountPx, innerHeight * accountPart)
  const least = Math.max(leastHeldPx, reachOf(section, event))
  const px = Math.floor(Math.min(section.offsetHeight, Math.max(room, least)))
  return !isFramed() && px <= innerHeight - leastHeadingPx ? px : null
}

const movesByHand = ['wheel', 'touchmove', 'focusin'] as const

/** Whether one scrolls, or goes to a mark, rather than zooms or goes on stepping. */
const isByHand = (event: Event): boolean => {
  if (event.type !== 'focusin') return !(event instanceof WheelEvent && event.ctrlKey)
  return event.target instanceof Element && event.target.closest('[data-mark]') !== null
}

/** Tells style sheets how much of the window is taken, for as long as it is. */
const markHeld = (section: HTMLElement, px: number): (() => void) => {
  const { style } = section.parentElement ?? section
  style.setProperty('--held', `${px}px`)
  return () => style.removeProperty('--held')
}

/** `isHeld` while the timeline is to stay at the top of the window; `step` goes to an event. */
export const useStory = (
  section: RefObject<HTMLElement | null>,
  store: ExplorerStore,
): { isHeld: boolean; step: (event: string) => void } => {
  const [held, setHeld] = useState<{ event: string; px: number } | null>(null)
  useEffect(() => {
    if (!held || !section.current) return
    const unmark = markHeld(section.current, held.px)
    const listening = new AbortController()
    const { signal } = listening
    const release = (): void => setHeld(null)
    const releaseByHand = (event: Event): void => {
      if (isByHand(event)) release()
    }
    for (const type of movesByHand) {
      window.addEventListener(type, releaseByHand, { passive: true, signal })
    }
    const unsubscribe = store.subscribe(({ selection }) => {
      if (selection?.id !== held.event) release()
    })
    // After rendering: only now does the timeline stay.
    const told = document.getElementById(`event-${held.event}`)
    if (told) showBelow(told, held.px + gapPx)
    return () => {
      listening.abort()
      unsubscribe()
      unmark()
    }
  }, [held, section, store])
  const step = useCallback(
    (event: string): void => {
      store.getState().select({ kind: 'event', id: event })
      const px = section.current && heldPx(section.current, event)
      setHeld(px === null ? null : { event, px })
    },
    [section, store],
  )
  return { isHeld: held !== null, step }
}
