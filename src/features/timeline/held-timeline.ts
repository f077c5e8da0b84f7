/**
 * While one steps through the visit the timeline, as many of its rows as the window has room for, stays at
 * the top of the window with what is said of the chosen event, and the account moves under it. It does until
 * one chooses something else or moves on by oneself.
 */
import { heldPart } from '#geometry/held-part.ts'
import type { ExplorerStore } from '#store/create-explorer-store.ts'
import { isFramed, scrollWindow, startDistance } from '#ui/reveal.ts'

// The account needs so much of the window to be read, its heading alone so much, and days and rail so
// much to be of use.
const leastAccountPx = 176
const leastHeadingPx = 48
const accountPart = 0.3
const leastHeldPx = 220
const gapPx = 12

const heightOf = (element: Element | null): number => element?.getBoundingClientRect().height ?? 0
const heldPx = (section: HTMLElement): number => Math.ceil(heightOf(section))

/** Px of the box that show whole rows, and the mark if there is one, where the rest of the section is as high. */
const boxPx = (box: HTMLElement, mark: Element | null, restPx: number): number | null => {
  const { top } = box.getBoundingClientRect()
  const extentOf = (element: Element) => {
    const { top: start, bottom: end } = element.getBoundingClientRect()
    return { start: Math.round(start - top), end: Math.round(end - top) }
  }
  const extents = (selector: string) => [...box.querySelectorAll(selector)].map(extentOf)
  const room = window.innerHeight - Math.max(leastAccountPx, window.innerHeight * accountPart)
  return heldPart({
    ends: [...extents(':is(tr, .scale-row)').map(({ end }) => end), box.scrollHeight],
    marks: extents('[data-mark]'),
    least: mark ? extentOf(mark).end : 0,
    most: Math.max(leastHeldPx, room) - restPx,
  })
}

/** Cuts the section down to whole rows; false where they do not leave room for what is told below. */
const cutDown = (section: HTMLElement, box: HTMLElement, event: string): boolean => {
  const set = (name: string, px: number): void => section.style.setProperty(name, `${px}px`)
  set('--said', heightOf(section.querySelector('.peek')))
  const restPx = heightOf(section) - heightOf(box)
  const leavesRoom = (mark: Element | null): boolean => {
    const px = boxPx(box, mark, restPx)
    if (px === null) return false
    // Where it scrolls sideways it has a bar below its rows.
    set('--rows', px + box.offsetHeight - box.clientHeight)
    return heldPx(section) <= window.innerHeight - leastHeadingPx
  }
  // A mark too far down is given up rather than what is told of it.
  return leavesRoom(box.querySelector(`[data-event="${CSS.escape(event)}"]`)) || leavesRoom(null)
}

/** Holds the section for an event, and tells style sheets how much of the window is taken; null without room. */
const hold = (section: HTMLElement, event: string): (() => void) | null => {
  const box = section.querySelector<HTMLElement>('.timeline-box')
  const page = section.parentElement
  if (!box || !page || isFramed()) return null
  const letGo = (): void => {
    section.classList.remove('timeline-held')
    section.removeAttribute('style')
    page.style.removeProperty('--held')
  }
  const whole = heightOf(section)
  section.classList.add('timeline-held')
  if (!cutDown(section, box, event)) {
    letGo()
    return null
  }
  // It keeps the room that it takes in the page: nothing jumps when it goes.
  section.style.setProperty('--kept', `${whole - heightOf(section)}px`)
  page.style.setProperty('--held', `${heldPx(section)}px`)
  return letGo
}

/** Scrolls the page to where the timeline is held, so that it stays there when it goes back to its place. */
const letGoInPlace = (section: HTMLElement, letGo: () => void): void => {
  const { top } = section.getBoundingClientRect()
  letGo()
  window.scrollBy({ top: section.getBoundingClientRect().top - top, behavior: 'instant' })
}

const movesByHand = ['wheel', 'touchmove', 'focusin'] as const

/** Whether one scrolls, or goes to a mark, rather than zooms or goes on stepping. */
const isByHand = (event: Event): boolean => {
  if (event.type !== 'focusin') return !(event instanceof WheelEvent && event.ctrlKey)
  return event.target instanceof Element && event.target.closest('[data-mark]') !== null
}

/** Calls back when the picture or the window has another size. */
const watchSizes = (section: HTMLElement, signal: AbortSignal, onChange: () => void): void => {
  const picture = section.querySelector('.timeline-box > *')
  if (!picture) return
  let px = heightOf(picture)
  const watching = new ResizeObserver(() => {
    if (heightOf(picture) === px) return
    px = heightOf(picture)
    onChange()
  })
  watching.observe(picture)
  signal.addEventListener('abort', () => watching.disconnect())
  window.addEventListener('resize', onChange, { signal })
}

type End = () => void

/** Calls back once somebody leaves the event: for another choice, or by moving on in the page. */
const watchLeaving = (
  event: string,
  store: ExplorerStore,
  signal: AbortSignal,
  onLeave: (isChoice: boolean) => void,
): void => {
  const leaveByHand = (moved: Event): void => {
    if (isByHand(moved)) onLeave(moved.type === 'focusin')
  }
  for (const type of movesByHand) {
    window.addEventListener(type, leaveByHand, { passive: true, signal })
  }
  const unsubscribe = store.subscribe(({ selection }) => {
    if (selection?.id !== event) onLeave(true)
  })
  signal.addEventListener('abort', unsubscribe)
}

/** Holds the section until it is left; nothing where there is no room for it. */
const holdUntilLeft = (section: HTMLElement, event: string, store: ExplorerStore): End | null => {
  let letGo = hold(section, event)
  if (!letGo) return null
  const listening = new AbortController()
  const end = (): void => {
    listening.abort()
    letGo?.()
    letGo = null
  }
  watchLeaving(event, store, listening.signal, (isChoice) => {
    // Who is at work in the timeline stays with it, others with what they read.
    if (isChoice && section.contains(document.activeElement)) letGoInPlace(section, end)
    else end()
  })
  watchSizes(section, listening.signal, () => {
    letGo?.()
    letGo = hold(section, event)
    if (!letGo) end()
  })
  return end
}

export type HeldTimeline = {
  /** Shows the chosen event in the picture and in the account together. */
  show: (event: string) => void
  /** Lets the section go, as it also does by itself. */
  letGo: () => void
}

/** Scrolls the window until the element is in view under what is held; the focus stays where it is. */
const showBelow = (section: HTMLElement, element: HTMLElement): void => {
  const { top, bottom } = element.getBoundingClientRect()
  const band = { start: heldPx(section) + gapPx, end: window.innerHeight }
  scrollWindow(startDistance({ start: top, end: bottom }, band))
}

/** Holds the section from one event to the next. */
export const createHeldTimeline = (section: HTMLElement, store: ExplorerStore): HeldTimeline => {
  let end: End | null = null
  return {
    show: (event) => {
      end?.()
      end = holdUntilLeft(section, event, store)
      const told = document.getElementById(`event-${event}`)
      if (told && end) showBelow(section, told)
      // Who steps on has its buttons there.
      else scrollWindow(Math.min(0, section.getBoundingClientRect().top))
    },
    letGo: () => end?.(),
  }
}
