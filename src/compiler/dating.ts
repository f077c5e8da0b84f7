import type { Parsed } from 'edtf'
import edtf, { parse } from 'edtf'
import type { Dating, Precision } from '#model/corpus.ts'
import type { ProblemLog } from './problem-log.ts'
import type { Place } from './source-position.ts'

/** Bounds in milliseconds since 1970-01-01T00:00Z, both inclusive; infinite where open. */
type Bounds = { min: number; max: number }

const clockTime = /T[^/,\]}]*/g
const withOffset = /(Z|[+-]\d\d(:?\d\d)?)$/

/**
 * An EDTF date as far as it is known. Clock times become calendar days in `zone` (IANA); dates
 * without a time are themselves in every zone. Null, and a problem at `place`, where the date does not
 * parse, lies outside the years 1 to 9999, or gives a clock time without an offset.
 */
export function readDating(
  when: string,
  zone: string,
  place: Place,
  log: ProblemLog,
): Dating | null {
  const clocks = when.match(clockTime) ?? []
  if (clocks.some((clock) => !withOffset.test(clock))) {
    log.report('CLOCK_WITHOUT_OFFSET', place, { when })
    return null
  }
  try {
    return remembered(when, zone)
  } catch (error) {
    log.report('BAD_DATE', place, { when, reason: reasonOf(error) })
    return null
  }
}

/** The parser's complaint in words that need no knowledge of the parser. */
function reasonOf(error: unknown): string {
  const complaint = error instanceof Error ? error.message : String(error)
  const [, column] = /^Syntax error at line 1 col (\d+)/.exec(complaint) ?? []
  if (column !== undefined) return `character ${column} is not expected`
  return complaint.includes('@EOS') ? 'it ends too early' : complaint
}

/** Visits name few dates many times, and each costs the parser a millisecond. */
const datings = new Map<string, Dating>()

function remembered(when: string, zone: string): Dating {
  const key = `${zone} ${when}`
  const dating = datings.get(key) ?? toDating(when, zone)
  datings.set(key, dating)
  return dating
}

function toDating(when: string, zone: string): Dating {
  const parsed = parse(when)
  checkDays(when)
  const { min, max } = bounds(when, parsed)
  // Each end is moved by the zone only where it has a clock time itself.
  const [first = '', last = first] = when.split('/')
  const precision = precisionOf(parsed, when.includes('T'), { min, max })
  return {
    when,
    precision,
    earliest: dayAt(min, first, zone),
    latest: dayAt(max, last, zone),
    instant: precision === 'minute' ? min : null,
  }
}

function dayAt(ms: number, end: string, zone: string): string | null {
  if (!Number.isFinite(ms)) return null
  return end.includes('T') ? calendarDay(ms, zone) : isoDay(ms)
}

/** Throws for a day that its month does not have: the library would take one of the next month. */
function checkDays(when: string) {
  for (const [day] of when.replaceAll(/[?~%]/g, '').matchAll(/\d{4}-\d\d-\d\d/g)) {
    const ms = Date.parse(day)
    if (Number.isNaN(ms) || isoDay(ms) !== day) throw new Error(`there is no ${day}`)
  }
}

function bounds(when: string, parsed: Parsed): Bounds {
  const { min, max } = edtf(when)
  const found = { min: min ?? -Infinity, max: max ?? Infinity }
  // The library takes a range inside a set for its first date only.
  if (parsed.type === 'Set' || parsed.type === 'List') found.max = lastOf(when, found.max)
  if (
    !inYears(found.min) ||
    !inYears(found.max) ||
    (found.min === -Infinity && found.max === Infinity)
  ) {
    throw new Error('it must lie in the years 1 to 9999 and have one bound at least')
  }
  return found
}

function lastOf(when: string, max: number): number {
  const members = when
    .slice(1, -1)
    .split(/,|\.\./)
    .filter(Boolean)
  return max === Infinity ? max : Math.max(...members.map((member) => edtf(member).max ?? max))
}

const firstMoment = Date.parse('0001-01-01T00:00:00Z')
const lastMoment = Date.parse('9999-12-31T23:59:59.999Z')

const inYears = (ms: number) =>
  !Number.isFinite(ms) ? !Number.isNaN(ms) : ms >= firstMoment && ms <= lastMoment

function precisionOf(parsed: Parsed, clock: boolean, { min, max }: Bounds): Precision {
  if (min === -Infinity) return 'before'
  if (max === Infinity) return 'after'
  if (parsed.type !== 'Date') return 'interval'
  if (clock) return 'minute'
  if (parsed.unspecified !== undefined) return 'interval'
  return (['year', 'month', 'day'] as const)[parsed.values.length - 1] ?? 'interval'
}

const isoDay = (ms: number) => new Date(ms).toISOString().slice(0, 10)

const formatters = new Map<string, Intl.DateTimeFormat>()

/** The calendar day of a moment in an IANA zone, YYYY-MM-DD; throws a RangeError for an unknown zone. */
export function calendarDay(ms: number, zone: string): string {
  // Sweden writes dates as ISO 8601 does.
  const formatter = formatters.get(zone) ?? new Intl.DateTimeFormat('sv-SE', { timeZone: zone })
  formatters.set(zone, formatter)
  return formatter.format(ms).padStart(10, '0')
}

const minuteOf = (ms: number) => Math.floor(ms / 60_000)

/** Whether all of one date is before all of another, by clock time where both have one, else by days. */
export function isBefore(left: Dating, right: Dating): boolean {
  if (left.instant !== null && right.instant !== null) {
    return minuteOf(left.instant) < minuteOf(right.instant)
  }
  return left.latest !== null && right.earliest !== null && left.latest < right.earliest
}

/** Whether one calendar day can lie in both dates, clock times aside. */
export function shareDay(left: Dating, right: Dating): boolean {
  const ends = (dating: Dating) => [dating.earliest ?? '', dating.latest ?? '9999-12-31'] as const
  const [[leftFirst, leftLast], [rightFirst, rightLast]] = [ends(left), ends(right)]
  return leftFirst <= rightLast && rightFirst <= leftLast
}

/** Whether two dates can be the same moment: clock times to the minute, everything else by days. */
export function canAgree(left: Dating, right: Dating): boolean {
  if (left.instant !== null && right.instant !== null) {
    return Math.floor(left.instant / 60_000) === Math.floor(right.instant / 60_000)
  }
  return !isBefore(left, right) && !isBefore(right, left)
}
