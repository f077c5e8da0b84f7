/** Bringing into view what a change brings. */
import { flushSync } from 'react-dom'
import { revealById } from './reveal.ts'

/** Makes the change and has it drawn at once, for only then is it there; then reveals that element. */
export const revealAfter = (change: () => void, id: string): void => {
  flushSync(change)
  revealById(id)
}
