/** A few numbers for many. */
import { quantileSorted } from 'd3'

const sort = (values: readonly number[]): number[] => values.toSorted((a, b) => a - b)

/** The middle value, or the mean of the middle two; null for none. */
export const median = (values: readonly number[]): number | null =>
  quantileSorted(sort(values), 0.5) ?? null

/** How long frames took in ms; null where none was seen. */
export type FrameTimes = { median: number; p95: number; worst: number }

/** Of the frames of one movement; the 95th percentile is a frame that there was. */
export const toFrameTimes = (frames: readonly number[]): FrameTimes | null => {
  const sorted = sort(frames)
  const worst = sorted.at(-1)
  if (worst === undefined) return null
  return {
    median: quantileSorted(sorted, 0.5) ?? worst,
    p95: sorted[Math.ceil(sorted.length * 0.95) - 1] ?? worst,
    worst,
  }
}
