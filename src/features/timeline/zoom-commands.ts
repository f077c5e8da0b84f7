/**
 * What is asked for by keys and presses inside the box, in words of the zoom: a press on counts makes
 * room for them, a double click fits what it hits, + and − zoom, 0 fits the visit.
 */
import { revealMark } from './reveal-mark.ts'
import type { RunZoom } from './use-zoom.ts'

/** How much closer one press of a button or key brings. */
export const zoomStep = 1.6

const commandOf = ({ key, target }: KeyboardEvent): Parameters<RunZoom>[0] | null => {
  const about = target instanceof Element ? target : null
  if (key === '+' || key === '=') return (control) => control.zoomBy(zoomStep, about)
  if (key === '-') return (control) => control.zoomBy(1 / zoomStep, about)
  return key === '0' ? (control) => control.fitVisit() : null
}

const fitAt = ({ target }: Event, run: RunZoom): void => {
  if (target instanceof Element) run((control) => void control.fitElement(target))
}

// Rows are drawn anew one after the other, so a mark may stand still for a frame and then move on.
const calmFrames = 3

const markInFocus = (box: HTMLElement): HTMLElement | null => {
  const { activeElement } = document
  const isMark = activeElement instanceof HTMLElement && activeElement.matches('[data-mark]')
  return isMark && box.contains(activeElement) ? activeElement : null
}

/** Where the mark in focus has come to lie outside of the window, the window follows once it stands still. */
const followFocus = (box: HTMLElement, before = Number.NaN, calm = 0): void => {
  const mark = markInFocus(box)
  if (!mark) return
  const { top } = mark.getBoundingClientRect()
  const still = top === before ? calm + 1 : 0
  if (still === calmFrames) revealMark(box, mark)
  else requestAnimationFrame(() => followFocus(box, top, still))
}

/** Listens to everything inside the box until it is destroyed. */
export const createZoomCommands = (box: HTMLElement, run: RunZoom) => {
  const listening = new AbortController()
  const { signal } = listening
  box.addEventListener('dblclick', (event) => fitAt(event, run), { signal })
  box.addEventListener(
    'click',
    (event) => {
      if (event.target instanceof Element && event.target.closest('[data-fit]')) fitAt(event, run)
    },
    { signal },
  )
  box.addEventListener(
    'keydown',
    (event) => {
      const command = event.ctrlKey || event.metaKey || event.altKey ? null : commandOf(event)
      if (!command) return
      event.preventDefault()
      run((control) => {
        command(control)
        followFocus(box)
      })
    },
    { signal },
  )
  return { destroy: (): void => listening.abort() }
}
