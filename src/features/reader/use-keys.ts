/** Keys that mean something wherever focus is inside an element. */
import type { RefObject } from 'react'
import { useEffect, useRef } from 'react'

/** What each key does, by the name browsers give it. */
export type Keys = Readonly<Record<string, (() => void) | undefined>>

const takesKeys = 'input:not([type="checkbox"]), select, textarea'

/** Whether the key means something to what has focus, or to something that lies over the element. */
const isTaken = ({ target }: KeyboardEvent, element: HTMLElement): boolean => {
  if (!(target instanceof Element)) return false
  const dialog = target.closest('dialog')
  return target.matches(takesKeys) || (dialog !== null && dialog !== element)
}

/** Listens to the keys inside the element; keys with a modifier are left to the browser. */
export const useKeys = (element: RefObject<HTMLElement | null>, keys: Keys): void => {
  const latest = useRef(keys)
  useEffect(() => {
    latest.current = keys
  })
  useEffect(() => {
    const listening = new AbortController()
    const listen = (event: KeyboardEvent): void => {
      const { key, altKey, ctrlKey, metaKey, shiftKey } = event
      const act = latest.current[key]
      if (!act || altKey || ctrlKey || metaKey || shiftKey) return
      if (!element.current || isTaken(event, element.current)) return
      event.preventDefault()
      act()
    }
    element.current?.addEventListener('keydown', listen, { signal: listening.signal })
    return () => listening.abort()
  }, [element])
}
