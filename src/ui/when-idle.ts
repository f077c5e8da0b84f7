// Where the browser does not say when it is at rest: ms until a turn, and ms that the turn has.
const pauseMs = 250
const turnMs = 20

/** How many ms of the turn are left. */
export type TimeLeft = () => number

const turnFromNow = (): TimeLeft => {
  const end = performance.now() + turnMs
  return () => Math.max(0, end - performance.now())
}

/** Does it once nothing else is to be done, unless the returned function is called before. */
export const whenIdle = (task: (timeLeft: TimeLeft) => void): (() => void) => {
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(() => task(turnFromNow()), pauseMs)
    return () => clearTimeout(timer)
  }
  const request = requestIdleCallback((deadline) => task(() => deadline.timeRemaining()))
  return () => cancelIdleCallback(request)
}
