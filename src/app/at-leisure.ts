/** What may wait until nothing else is to be done, but not for longer than until somebody acts. */
import type { TimeLeft } from '#ui/when-idle.ts'
import { whenIdle } from '#ui/when-idle.ts'

/** The first signs of somebody; assistive technology may click without a pointer. */
const acts = ['pointerdown', 'keydown', 'click', 'popstate'] as const

// Ms that must be left of a turn for one more step: with less, a slow one would outlast it.
const stepMs = 10

/**
 * Takes the steps in turns while the page is at rest. The first act, if it comes before the last of them, has
 * all of it done at once instead, before it is answered.
 */
export const atLeisure = (steps: readonly (() => void)[], doAll: () => void): void => {
  const left = [...steps]
  const finish = (): void => {
    if (left.splice(0).length > 0) doAll()
  }
  const stroll = (timeLeft: TimeLeft): void => {
    do left.shift()?.()
    while (left.length > 0 && timeLeft() > stepMs)
    if (left.length > 0) whenIdle(stroll)
  }
  for (const act of acts) addEventListener(act, finish, { capture: true, once: true })
  whenIdle(stroll)
}
