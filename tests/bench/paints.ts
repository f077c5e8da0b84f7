/** When the browser has painted, how long its frames took, and how long it could not answer. */

const afterPaint = (): Promise<number> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    // A message that is posted in a frame arrives after the frame has been painted.
    port1.addEventListener('message', () => resolve(performance.now()))
    port1.start()
    port2.postMessage(null)
  })

/** Resolves to the time, as of performance.now(), after the first paint at which this holds. */
export const untilPaint = (holds: () => boolean): Promise<number> =>
  new Promise((resolve) => {
    const look = (): void => {
      if (holds()) void afterPaint().then(resolve)
      else requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })

/** Records frames until the function that it returns is called, which returns how long each took. */
export const recordFrames = (): (() => readonly number[]) => {
  const frames: number[] = []
  let last: number | null = null
  let request = requestAnimationFrame(function next(now) {
    if (last !== null) frames.push(now - last)
    last = now
    request = requestAnimationFrame(next)
  })
  return () => {
    cancelAnimationFrame(request)
    return frames
  }
}

/** Adds up tasks of more than 50 ms until the function that it returns is called. */
export const watchLongTasks = (): (() => Promise<number>) => {
  let sum = 0
  const add = (entries: readonly PerformanceEntry[]): void => {
    sum = entries.reduce((all, { duration }) => all + duration, sum)
  }
  const observer = new PerformanceObserver((list) => add(list.getEntries()))
  observer.observe({ type: 'longtask' })
  return async () => {
    // The task that painted is told of only after it has ended.
    await afterPaint()
    add(observer.takeRecords())
    observer.disconnect()
    return sum
  }
}
