import type { Visit } from '#model/corpus.ts'

/** What a clock shows of an instant, to the second. */
type Reader = (instant: number) => string

// Sweden writes dates and times as ISO 8601 does.
const zoneReader = (zone: string): Reader => {
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    dateStyle: 'short',
    timeStyle: 'medium',
  })
  return (instant) => format.format(instant)
}

const readAhead = (instant: number, read: Reader): number =>
  Date.parse(`${read(instant).replace(' ', 'T')}Z`) - Math.floor(instant / 1000) * 1000

/**
 * How far the clocks of an IANA zone are ahead of UTC, in ms: from each of the instants (ms since
 * 1970-01-01T00:00Z, in any order) at which that is not what it was at the one before. Exact at each of
 * them; between two it may have changed earlier. Empty without instants. Throws a RangeError for no zone.
 */
export function readClock(zone: string, instants: readonly number[]): Visit['clock'] {
  const read = zoneReader(zone)
  const clock: Visit['clock'] = []
  for (const from of new Set(instants.toSorted((a, b) => a - b))) {
    const ahead = readAhead(from, read)
    if (clock.at(-1)?.ahead !== ahead) clock.push({ from, ahead })
  }
  return clock
}
