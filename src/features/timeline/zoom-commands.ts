/**
 * What is asked for by keys and presses inside the box, in words of the zoom: a press on counts makes
 * room for them, a double click fits what it hits, + and − zoom, 0 fits the visit.
 */
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
  if (target instanceof Element) run((control) => control.fitElement(target))
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
      run(command)
    },
    { signal },
  )
  return { destroy: (): void => listening.abort() }
}
