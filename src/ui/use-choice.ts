import { startTransition, useOptimistic } from 'react'

const painted = () => new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done)))

/**
 * The value as its control shows it, and how to choose another: the control shows it at once, and what
 * follows from it is drawn once that has been painted, because it may take long.
 */
export const useChoice = <Value>(value: Value, choose: (next: Value) => void) => {
  const [shown, show] = useOptimistic(value)
  const chooseSoon = (next: Value): void =>
    startTransition(async () => {
      show(next)
      await painted()
      choose(next)
    })
  return [shown, chooseSoon] as const
}
