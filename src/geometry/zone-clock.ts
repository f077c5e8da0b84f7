/**
 * The clock on the wall in the zone of the visit. The axis is drawn in wall time, written as the
 * milliseconds that the same reading has in UTC: days are then 24 hours long and begin at multiples of
 * a day wherever the reader is. Where a zone sets its clocks back one hour is read twice; instants of
 * both share a place.
 */
import { dayMs } from '#model/dating.ts'
import type { Visit } from '#model/corpus.ts'
import { oncePer } from '#model/once-per.ts'

/** From milliseconds since 1970-01-01T00:00Z to wall time. */
export type ZoneClock = (instantMs: number) => number

// No zone changes its offset but at a multiple of a quarter of an hour.
const quarterMs = 900_000

const fields = { year: 'numeric', month: 'numeric', day: 'numeric' } as const
const clockFields = { hour: 'numeric', minute: 'numeric', second: 'numeric' } as const

const offsetReader = (zone: string): ((instantMs: number) => number) => {
  const format = new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
    ...fields,
    ...clockFields,
    hourCycle: 'h23',
    timeZone: zone,
  })
  return (instantMs) => {
    const parts = format.formatToParts(instantMs)
    const read = (field: Intl.DateTimeFormatPartTypes): number =>
      Number(parts.find(({ type }) => type === field)?.value)
    const wallMs = Date.UTC(
      read('year'),
      read('month') - 1,
      read('day'),
      read('hour'),
      read('minute'),
      read('second'),
    )
    return wallMs - instantMs
  }
}

const remember = (read: (ms: number) => number): ((ms: number) => number) => {
  const known = new Map<number, number>()
  return (ms) => {
    const offset = known.get(ms) ?? read(ms)
    known.set(ms, offset)
    return offset
  }
}

/**
 * The clock of an IANA zone. Throws for no zone. Offsets are read once for each day, and once for each
 * quarter of an hour of a day on which the offset changes: reading takes its time.
 */
export const createZoneClock = (zone: string): ZoneClock => {
  const readOffset = remember(offsetReader(zone))
  const floorTo = (ms: number, unitMs: number): number => Math.floor(ms / unitMs) * unitMs
  return (instantMs) => {
    const day = floorTo(instantMs, dayMs)
    const offset = readOffset(day)
    const isSteady = offset === readOffset(day + dayMs)
    return instantMs + (isSteady ? offset : readOffset(floorTo(instantMs, quarterMs)))
  }
}

/** The clock of the visit's zone. */
export const clockOf = oncePer(({ zone }: Visit): ZoneClock => createZoneClock(zone))

/** Wall time at which a day (YYYY-MM-DD) begins. */
export const startOfDay = (day: string): number => Date.parse(`${day}T00:00Z`)

/** The day (YYYY-MM-DD) of a wall time. */
export const dayAt = (wallMs: number): string => new Date(wallMs).toISOString().slice(0, 10)

/** Hours and minutes of a wall time, "14:08". */
export const formatClock = (wallMs: number): string => new Date(wallMs).toISOString().slice(11, 16)
