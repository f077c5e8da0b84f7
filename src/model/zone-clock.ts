/**
 * The clock on the wall in the zone of the visit. The axis is drawn in wall time, written as the
 * milliseconds that the same reading has in UTC: days are then 24 hours long and begin at multiples of
 * a day wherever the reader is. Where a zone sets its clocks back one hour is read twice; instants of
 * both share a place.
 */
import type { Visit } from './corpus.ts'

/**
 * Wall time of an instant, both in ms since 1970-01-01T00:00Z, by what was read of the zone for the instants
 * of the corpus. Where the visit has no clock, as in a corpus without clock times, that of UTC.
 */
export const wallTime = (instant: number, { clock }: Pick<Visit, 'clock'>): number => {
  const read = clock.findLast(({ from }) => from <= instant) ?? clock[0]
  return instant + (read?.ahead ?? 0)
}

/** Wall time at which a day (YYYY-MM-DD) begins. */
export const startOfDay = (day: string): number => Date.parse(`${day}T00:00Z`)

/** The day (YYYY-MM-DD) of a wall time. */
export const dayAt = (wallMs: number): string => new Date(wallMs).toISOString().slice(0, 10)

/** Hours and minutes of a wall time, "14:08". */
export const formatClock = (wallMs: number): string => new Date(wallMs).toISOString().slice(11, 16)
