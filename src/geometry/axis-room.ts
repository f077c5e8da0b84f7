/** How long the axis to scale has to be, so that what is told on it can be read. */
import type { Corpus } from '#model/corpus.ts'
import { dayMs } from '#model/dating.ts'
import { leastRoomPx, roomOf } from './bar-titles.ts'
import { isCrowded } from './crowd.ts'
import type { OpenAxis } from './open-axis.ts'
import { headingSize, softPx } from './text-lines.ts'
import type { EventBar } from './time-scene.ts'
import { barsOn } from './time-scene.ts'

/** A day that says of itself that its hour is not stated. */
const headedPx = headingSize.titleWidth + 2 * softPx
// A word that needs more reaches beyond its day.
const mostRoomPx = 220
// With days as wide as that a visit of weeks could not be seen as a whole.
const mostVisitPx = 1400

/** What lasts, or was at some time in a stretch, has room enough or is too short for any words. */
const hasRoomOfDay = ({ span }: EventBar): boolean =>
  ['day', 'part-of-day', 'unscaled'].includes(span.kind)

const msPerPxFor = (bar: EventBar): number => {
  const { start, end } = roomOf(bar)
  return (end - start) / Math.min(mostRoomPx, leastRoomPx(bar))
}

/**
 * Px of the whole axis at which every title fits into its day or date, no word of it broken, and every
 * day says what is not known of its hours. 0, as whatever there is has to do, for a visit that would be
 * too long, or of which too much is told to be named.
 */
export const leastAxisPx = (corpus: Corpus, axis: OpenAxis): number => {
  if (isCrowded(corpus)) return 0
  const { domain, visit } = axis
  const msPerPx = barsOn(corpus, axis)
    .filter(hasRoomOfDay)
    .reduce((least, bar) => Math.min(least, msPerPxFor(bar)), dayMs / headedPx)
  const isTooLong = (visit.end - visit.start) / msPerPx > mostVisitPx
  return isTooLong ? 0 : (domain.end - domain.start) / msPerPx
}
