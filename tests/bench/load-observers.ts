/** What a page notes of its own loading. It is handed to the browser as it stands, so it uses nothing from outside. */

/** Times in ms since the page was asked for; null for what has not happened. */
export type Noted = {
  firstPaint: number | null
  largestPaint: number | null
  shift: number
  /** When it began to answer. */
  usable: number | null
  longTasks: readonly { start: number; length: number }[]
  /** Of each interaction since it was last emptied, until what it led to was painted. */
  interactions: readonly number[]
}

declare global {
  interface Window {
    noted?: { -readonly [Name in keyof Noted]: Noted[Name] }
  }
}

/** Begins to note; what fits the selector and has been taken over, or drawn, by scripts makes it usable. */
export const observe = (usable: { selector: string; isTakenOver: boolean }): void => {
  const noted: NonNullable<Window['noted']> = {
    firstPaint: null,
    largestPaint: null,
    shift: 0,
    usable: null,
    longTasks: [],
    interactions: [],
  }
  window.noted = noted
  const watch = (
    type: string,
    note: (entry: PerformanceEntry) => void,
    options: object = {},
  ): void => {
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({
      type,
      buffered: true,
      ...options,
    })
  }
  watch('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') noted.firstPaint = startTime
  })
  watch('largest-contentful-paint', ({ startTime }) => (noted.largestPaint = startTime))
  watch('layout-shift', (entry) => {
    if (!Reflect.get(entry, 'hadRecentInput')) noted.shift += Number(Reflect.get(entry, 'value'))
  })
  watch('longtask', ({ startTime, duration }) => {
    noted.longTasks = [...noted.longTasks, { start: startTime, length: duration }]
  })
  watch(
    'event',
    (entry) => {
      if (Reflect.get(entry, 'interactionId')) {
        noted.interactions = [...noted.interactions, entry.duration]
      }
    },
    { durationThreshold: 16 },
  )
  const look = (): void => {
    const found = document.querySelector(usable.selector)
    const answers =
      found !== null &&
      (!usable.isTakenOver || Object.keys(found).some((key) => key.startsWith('__reactProps$')))
    if (answers) noted.usable = performance.now()
    else setTimeout(look, 16)
  }
  look()
}
