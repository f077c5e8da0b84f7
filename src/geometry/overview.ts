/** The visit drawn to scale in a strip: every day as wide as every other, as high as much is told. */
import { max, scaleLinear, scaleUtc } from 'd3'

export type DayCount = { day: string; count: number }

/** Lengths in the units of the strip's own size. */
export type Bar = DayCount & { x: number; width: number; y: number; height: number }

const dayMs = 86_400_000
const startMs = (day: string): number => Date.parse(`${day}T00:00Z`)

/**
 * A bar for each day (YYYY-MM-DD, ascending), standing on the lower edge. The highest count reaches the
 * upper edge; if nothing is told at all every bar is flat. Days that are left out leave their room.
 */
export const placeBars = (
  days: readonly DayCount[],
  size: { width: number; height: number },
): readonly Bar[] => {
  const [first, last] = [days.at(0), days.at(-1)]
  if (!first || !last) return []
  const x = scaleUtc([startMs(first.day), startMs(last.day) + dayMs], [0, size.width])
  const most = max(days, ({ count }) => count) ?? 0
  const height = scaleLinear([0, Math.max(1, most)], [0, size.height])
  return days.map(({ day, count }) => ({
    day,
    count,
    x: x(startMs(day)),
    width: x(startMs(day) + dayMs) - x(startMs(day)),
    y: size.height - height(count),
    height: height(count),
  }))
}
