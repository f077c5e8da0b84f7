import type { Dating } from './corpus.ts'

// EDTF allows an offset without minutes or colon; JavaScript parses the long form only.
const offset = /([+-]\d\d):?(\d\d)?$/

const readClock = (clock: string): number =>
  Date.parse(clock.replace(offset, (_, hours: string, minutes = '00') => `${hours}:${minutes}`))

/**
 * The clock times of a date in milliseconds since 1970-01-01T00:00Z: one, or the two ends of an interval
 * between clock times. None where it is coarser, or marked as approximate or uncertain.
 */
export const instantsOf = ({ when, instant }: Dating): readonly number[] => {
  if (instant !== null) return [instant]
  const ends = when.split('/')
  const instants = ends.map((end) => (end.includes('T') ? readClock(end) : Number.NaN))
  return instants.some(Number.isNaN) ? [] : instants
}

/** Whether a clock time is known of either end. */
export const hasClock = ({ when, instant }: Dating): boolean =>
  instant !== null || /\dT\d/.test(when)
