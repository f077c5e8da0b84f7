/** What may wait until nothing else is to be done, but not for longer than until somebody acts. */
import { whenIdle } from '#ui/when-idle.ts'

/** The first signs of somebody; assistive technology may click without a pointer. */
const acts = ['pointerdown', 'keydown', 'click', 'popstate'] as const

/** Takes the steps one by one while the page is at rest; the first act, before it is answered, takes all that are left. */
export const atLeisure = (steps: readonly (() => void)[]): void => {
  const left = [...steps]
  const finish = (): void => {
    for (const step of left.splice(0)) step()
  }
  const stroll = (): void => {
    left.shift()?.()
    if (left.length > 0) whenIdle(stroll)
  }
  for (const act of acts) addEventListener(act, finish, { capture: true, once: true })
  whenIdle(stroll)
}
