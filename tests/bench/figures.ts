/** What is measured of a page, and how the figures of several pages become one. */
import type { FrameTimes } from './statistics.ts'
import { median } from './statistics.ts'

/** All in ms but `nodes` and `heapMb`. Null: not reached in time, or nothing that this timeline does. */
export type Figures = {
  /** From the call that mounts to the paint in which events are seen. */
  painted: number | null
  /** Tasks of more than 50 ms until then, added up. */
  longTasks: number | null
  /** The most elements at any moment that was looked at. */
  nodes: number | null
  /** In use after a collection of garbage, at the end. */
  heapMb: number | null
  drag: FrameTimes | null
  wheel: FrameTimes | null
  /** From the change of the filter to the next paint that shows it. */
  filter: number | null
}

/** One page: its figures as far as they were reached, and what it was doing when its time was up. */
export type Run = { figures: Figures; unfinished: string | null }

export type Result = Run & {
  subject: string
  size: number
  runs: readonly Run[]
}

export const noFigures: Figures = {
  painted: null,
  longTasks: null,
  nodes: null,
  heapMb: null,
  drag: null,
  wheel: null,
  filter: null,
}

const medianOf = (values: readonly (number | null)[]): number | null =>
  median(values.filter((value) => value !== null))

const medianFrames = (times: readonly (FrameTimes | null)[]): FrameTimes | null => {
  const known = times.filter((time) => time !== null)
  const [some, p95, worst] = [
    medianOf(known.map((time) => time.median)),
    medianOf(known.map((time) => time.p95)),
    medianOf(known.map((time) => time.worst)),
  ]
  return some === null || p95 === null || worst === null ? null : { median: some, p95, worst }
}

/** Each figure the median of the runs that reached it. */
export const medianFigures = (runs: readonly Figures[]): Figures => ({
  painted: medianOf(runs.map(({ painted }) => painted)),
  longTasks: medianOf(runs.map(({ longTasks }) => longTasks)),
  nodes: medianOf(runs.map(({ nodes }) => nodes)),
  heapMb: medianOf(runs.map(({ heapMb }) => heapMb)),
  drag: medianFrames(runs.map(({ drag }) => drag)),
  wheel: medianFrames(runs.map(({ wheel }) => wheel)),
  filter: medianOf(runs.map(({ filter }) => filter)),
})
