/** What the page of the bench offers to the one that drives it. All times in ms. */
export type BenchPage = {
  /** Selects the element that is dragged and wheeled. */
  surface: string
  mount: () => Promise<{ painted: number; longTasks: number }>
  /** Null where the timeline has nothing that filters. */
  filter: () => Promise<number | null>
  countNodes: () => number
  startFrames: () => void
  /** How long each frame took since they were started. */
  stopFrames: () => readonly number[]
  /** Resolves as soon as a few frames have been painted in which nothing changed any more. */
  comeToRest: () => Promise<void>
}

declare global {
  interface Window {
    bench?: BenchPage
  }
}
