import type { Dating } from '#model/corpus.ts'

// EDTF allows an offset without minutes or colon; JavaScript parses the long form only.
const offset = /([+-]\d\d):?(\d\d)?$/

const readClock = (clock: string): number =>
  Date.parse(clock.replace(offset, (_, hours: string, minutes = '00') => `${hours}:${minutes}`))

/**
 * The clock times of a date in milliseconds since 1970-01-01T00:00Z: one, or the two ends of an interval
 * between clock times. None where it is coarser.
 */
export const instantsOf = ({ when, instant }: Dating): readonly number[] => {
  if (instant !== null) return [instant]
  const ends = when.split('/')
  return ends.every((end) => end.includes('T')) ? ends.map(readClock) : []
}
