/** Pressing the words of a passage, which stay text that can be marked and copied. */
import type { RefObject } from 'react'
import { useEffect, useRef } from 'react'

/** First code unit of the innermost passage at a place; null where there is none. */
const passageAt = (target: Element): number | null => {
  if (target.closest('button, a, summary')) return null
  const start = target.closest<HTMLElement>('[data-passage]')?.dataset['passage']?.split(' ')[0]
  return start === undefined ? null : Number(start)
}

const isMarking = (): boolean => document.getSelection()?.isCollapsed === false

/** Tells of each press on a passage inside the element. With keys the handles do the same. */
export const usePressedWords = (
  element: RefObject<HTMLElement | null>,
  onPress: (start: number, target: Element) => void,
): void => {
  const latest = useRef(onPress)
  useEffect(() => {
    latest.current = onPress
  })
  useEffect(() => {
    const listening = new AbortController()
    const press = ({ target }: MouseEvent): void => {
      if (!(target instanceof Element)) return
      const start = passageAt(target)
      if (start !== null && !isMarking()) latest.current(start, target)
    }
    element.current?.addEventListener('click', press, { signal: listening.signal })
    return () => listening.abort()
  }, [element])
}
