/**
 * When an event was, as far as the articles say, as a stretch of wall time: from the earliest moment
 * it can have begun to the latest it can have ended. Nothing is drawn finer than it is known: an event
 * of which only the day is told fills the day, and stands neither at midnight nor at noon.
 */
import { dayMs } from '#model/dating.ts'
import type { Dating, Status, TimelineEvent, Visit } from '#model/corpus.ts'
import { instantsOf } from '#model/instants.ts'
import { startOfDay, wallTime } from '#model/zone-clock.ts'

/**
 * `instant`: a clock time; `part-of-day`: "evening"; `day`: hour not stated; `lasting`: from its first
 * day to its last; `within`: at some time in it; `by-day`: no later than a day, where it stands; `unscaled`: it stands
 * for a date beyond the visit.
 */
type SpanKind = 'instant' | 'part-of-day' | 'day' | 'lasting' | 'within' | 'by-day' | 'unscaled'

/** Wall times in ms. Solid from `solidStart` to `solidEnd`, fading from there toward `start` and `end`. */
export type TimeSpan = {
  kind: SpanKind
  /** -Infinity where no article gives a first possible day. */
  start: number
  /** Infinity where no article gives a last possible day. */
  end: number
  solidStart: number
  solidEnd: number
}

const hourMs = 3_600_000

/** Hours from midnight of the day: the English day periods of Unicode CLDR (dayPeriods.xml). Night runs into the next day. */
const dayPeriods = {
  morning: [6, 12],
  afternoon: [12, 18],
  evening: [18, 21],
  night: [21, 30],
} as const

// Nobody's evening begins with the stroke of the hour: one hour more on each side is possible.
const softMs = hourMs

type When = Pick<TimelineEvent, 'dating' | 'partOfDay' | 'status'>

const toPartOfDay = (day: string, part: keyof typeof dayPeriods): TimeSpan => {
  const [from, to] = dayPeriods[part]
  const [solidStart, solidEnd] = [
    startOfDay(day) + from * hourMs,
    startOfDay(day) + to * hourMs,
  ] as const
  return {
    kind: 'part-of-day',
    start: solidStart - softMs,
    end: solidEnd + softMs,
    solidStart,
    solidEnd,
  }
}

const boundsOf = ({ earliest, latest }: Dating): { start: number; end: number } => ({
  start: earliest === null ? -Infinity : startOfDay(earliest),
  end: latest === null ? Infinity : startOfDay(latest) + dayMs,
})

/** The one end that is known, or the middle between two: from there it fades. */
const surest = (start: number, end: number): number => {
  if (Number.isFinite(start) && Number.isFinite(end)) return (start + end) / 2
  return Number.isFinite(end) ? end : start
}

const toWithin = (start: number, end: number): TimeSpan => {
  const middle = surest(start, end)
  return { kind: 'within', start, end, solidStart: middle, solidEnd: middle }
}

/** It began at some hour of its first day and ended at some hour of its last: between them it is sure. */
const toLasting = (start: number, end: number): TimeSpan => {
  const [solidStart, solidEnd] = [start + dayMs, end - dayMs]
  const isSure = Number.isFinite(start) && Number.isFinite(end) && solidStart <= solidEnd
  return { ...toWithin(start, end), kind: 'lasting', ...(isSure && { solidStart, solidEnd }) }
}

/** What had begun and was to go on is sure from its first day, and by itself at no later time than that. */
const toUnderway = (span: TimeSpan): TimeSpan => ({
  ...span,
  solidEnd: Math.min(span.solidStart, span.solidEnd),
})

const toBounded = (dating: Dating, status: Status): TimeSpan => {
  const { start, end } = boundsOf(dating)
  // Any other notation leaves open which of its days is meant.
  const isLasting = dating.when.includes('/') && !/[~%]/.test(dating.when)
  if (dating.precision !== 'interval' || !isLasting) return toWithin(start, end)
  return status === 'underway' ? toUnderway(toLasting(start, end)) : toLasting(start, end)
}

/** From one clock time to another, or at one: sure from end to end. */
const toClocked = (start: number, end: number, status: Status): TimeSpan => {
  const sure = { start, end, solidStart: start, solidEnd: end }
  if (start === end) return { kind: 'instant', ...sure }
  return status === 'underway'
    ? toUnderway({ kind: 'lasting', ...sure })
    : { kind: 'lasting', ...sure }
}

/** A day of which no hour is known. */
const toWholeDay = (day: string): TimeSpan => {
  const [start, end] = [startOfDay(day), startOfDay(day) + dayMs]
  return { kind: 'day', start, end, solidStart: start, solidEnd: end }
}

/** What was no later than a day: it stands in that day, and may as well have been on any before. */
export const toByDay = (day: string): TimeSpan => ({
  ...toWholeDay(day),
  kind: 'by-day',
  start: -Infinity,
})

/**
 * The stretch of an event, or of a telling of it; null where no article gives a date, or a date without
 * either end. A clock time needs the zone of the visit, whose wall time it is drawn in.
 */
export const toTimeSpan = ({ dating, partOfDay, status }: When, visit: Visit): TimeSpan | null => {
  if (!dating) return null
  const [from, to = from] = instantsOf(dating).map((instant) => wallTime(instant, visit))
  if (from !== undefined && to !== undefined) return toClocked(from, to, status)
  const { earliest, latest, precision } = dating
  if (earliest === null && latest === null) return null
  if (precision !== 'day' || earliest === null || earliest !== latest)
    return toBounded(dating, status)
  if (partOfDay) return toPartOfDay(earliest, partOfDay)
  return toWholeDay(earliest)
}

/** What of a stretch lies in the days of the visit. */
export const cutToDays = (
  { start, end }: Pick<TimeSpan, 'start' | 'end'>,
  days: { readonly start: number; readonly end: number },
): { start: number; end: number } => {
  const cut = (ms: number): number => Math.max(days.start, Math.min(days.end, ms))
  return { start: cut(start), end: cut(end) }
}

/** Where on a stretch it fades, as shares of its drawn length: from `from` to `full` and on to `to`. */
export type Fade = {
  readonly from: number
  readonly full: number
  readonly until: number
  readonly to: number
}

/**
 * How the ends of a span fade where it is drawn from `start` to `end`: fully there from the first to the
 * last moment that is sure, not at all where it is no longer possible. An open end fades over all that is
 * drawn of it. Null where all of it is sure.
 */
export const fadeOf = (
  span: TimeSpan,
  { start, end }: { readonly start: number; readonly end: number },
): Fade | null => {
  if (span.start >= span.solidStart && span.end <= span.solidEnd) return null
  const share = (ms: number): number => (end > start ? (ms - start) / (end - start) : 0)
  return {
    from: Number.isFinite(span.start) ? share(span.start) : 0,
    full: share(span.solidStart),
    until: share(span.solidEnd),
    to: Number.isFinite(span.end) ? share(span.end) : 1,
  }
}
