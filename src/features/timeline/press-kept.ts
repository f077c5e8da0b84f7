/** The focus stays with a mark that is drawn anew in another place for having been pressed. */
import { flushSync } from 'react-dom'

/** Does what a press on an element does, and focuses what is its mark then; the picture where none is. */
export const pressKept = (root: HTMLElement, { dataset }: HTMLElement, press: () => void): void => {
  flushSync(press)
  const mark = CSS.escape(dataset['mark'] ?? '')
  const drawn = root.querySelector<HTMLElement>(`[data-mark="${mark}"]`) ?? root
  drawn.focus({ preventScroll: true })
}
