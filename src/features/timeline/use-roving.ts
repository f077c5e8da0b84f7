/** One tab stop for many marks: keys move the focus among them, and the last one visited keeps the stop. */
import type { KeyboardEvent, RefObject } from 'react'
import { useState } from 'react'
import type { Place, Step } from '#geometry/roving.ts'
import { moveFocus } from '#geometry/roving.ts'

const steps: Readonly<Record<string, Step>> = {
  ArrowLeft: 'back',
  ArrowRight: 'on',
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'start',
  End: 'end',
}

const withControl: Readonly<Record<string, Step>> = { Home: 'first', End: 'last' }

const toStep = ({ key, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): Step | undefined => {
  if (altKey || shiftKey) return undefined
  return ctrlKey || metaKey ? withControl[key] : steps[key]
}

const findMark = (root: HTMLElement | null, id: string): HTMLElement | null =>
  root?.querySelector<HTMLElement>(`[data-mark="${CSS.escape(id)}"]`) ?? null

/** The id of the mark that an element is or lies in; null outside of any. */
export const markOf = (target: EventTarget): string | null =>
  target instanceof Element
    ? (target.closest('[data-mark]')?.getAttribute('data-mark') ?? null)
    : null

/** The mark with the tab stop, and what to do when a key is pressed or a mark gets the focus. */
export const useRoving = (root: RefObject<HTMLElement | null>, places: readonly Place[]) => {
  const [visited, setVisited] = useState<string | null>(null)
  const stop = visited ?? places[0]?.id ?? null
  return {
    stop,
    handleFocus: (event: { target: EventTarget }) => {
      const mark = markOf(event.target)
      if (mark !== null) setVisited(mark)
    },
    handleKeyDown: (event: KeyboardEvent) => {
      const step = toStep(event)
      const from = markOf(event.target)
      if (!step || from === null) return
      event.preventDefault()
      const next = moveFocus(places, from, step)
      if (next !== null) findMark(root.current, next)?.focus()
    },
  }
}
