/**
 * Dates as far as they are known, put into words, and the day of the visit under which something is
 * told. All of it is calendar arithmetic on `YYYY-MM-DD` in the zone of the visit: nothing here asks
 * where or in which language the reader is.
 */
import * as words from '#words/dates.ts'
import type { Corpus, Dating, Statement, TimelineEvent, Visit } from './corpus.ts'
import { byId } from './lookup.ts'
import { oncePer } from './once-per.ts'
import { dayAt, startOfDay } from './zone-clock.ts'

/**
 * The heading something is told under: a day of the visit as YYYY-MM-DD, `before` or `after` it,
 * `whole` for what spans or may lie on several of its days, `undated` where no date is known.
 */
export type Day = string

/** A day by the calendar, which has no summer time. */
export const dayMs = 86_400_000

/** Whether something is told under a day of the visit, and not before, after, throughout or undated. */
export const isVisitDay = (day: Day): boolean => /^\d/.test(day)

const listDays = (visit: Visit): readonly string[] => {
  const count = Math.round((startOfDay(visit.to) - startOfDay(visit.from)) / dayMs) + 1
  return Array.from({ length: Math.max(0, count) }, (_, index) =>
    dayAt(startOfDay(visit.from) + index * dayMs),
  )
}

/** The days of the visit as YYYY-MM-DD, first and last included; the same list for the same visit. */
export const visitDays = oncePer(listDays)

const insideVisit = (first: string, last: string, visit: Visit): Day => {
  const from = first < visit.from ? visit.from : first
  const to = last > visit.to ? visit.to : last
  return from === to ? from : 'whole'
}

/**
 * The day under which an event is told. A context event that begins before the visit is `before`,
 * one that reaches past its end is `after`. Open ends count as unbounded.
 */
export const dayOf = (event: Pick<TimelineEvent, 'dating' | 'scope'>, visit: Visit): Day => {
  if (!event.dating) return 'undated'
  const first = event.dating.earliest ?? '0000-01-01'
  const last = event.dating.latest ?? '9999-12-31'
  if (last < visit.from) return 'before'
  if (first > visit.to) return 'after'
  if (event.scope === 'context' && first < visit.from) return 'before'
  if (event.scope === 'context' && last > visit.to) return 'after'
  return insideVisit(first, last, visit)
}

/** Every heading under which an event is found: the days it spans where it spans several. */
export const daysOf = (
  event: Pick<TimelineEvent, 'dating' | 'scope'>,
  visit: Visit,
): readonly Day[] => {
  const day = dayOf(event, visit)
  if (day !== 'whole') return [day]
  const { earliest, latest } = event.dating ?? { earliest: null, latest: null }
  return visitDays(visit).filter(
    (candidate) => candidate >= (earliest ?? candidate) && candidate <= (latest ?? candidate),
  )
}

/** The event at which a statement was made; null where the articles do not say. */
export const occasionOf = (statement: Statement, corpus: Corpus): TimelineEvent | null =>
  (statement.occasion === null ? null : byId(corpus.events).get(statement.occasion)) ?? null

/**
 * The last day a statement can have been made, for words: that of the earliest dated article that carries it,
 * which may lie after the visit; the last possible day of the visit where none is dated.
 */
export const saidBy = (
  { renderings, lastPossibleDay }: Statement,
  { articles }: Pick<Corpus, 'articles'>,
): Day => {
  const published = renderings.flatMap(
    ({ article }) => byId(articles).get(article)?.published?.latest ?? [],
  )
  return published.toSorted()[0] ?? lastPossibleDay
}

/** The day of the statement's occasion; where that is not stated, the last day it can have been made. */
export const dayOfStatement = (statement: Statement, corpus: Corpus): Day => {
  const occasion = occasionOf(statement, corpus)
  return occasion ? dayOf(occasion, corpus.visit) : statement.lastPossibleDay
}

/** The same as `dayOfStatement`, with every day of an occasion that spans several. */
export const daysOfStatement = (statement: Statement, corpus: Corpus): readonly Day[] => {
  const occasion = occasionOf(statement, corpus)
  return occasion ? daysOf(occasion, corpus.visit) : [statement.lastPossibleDay]
}

// Not Intl's names: making its formats takes a slow processor longer than the rest of the script takes to begin.
const weekday = (day: string, style: 'long' | 'short' = 'long'): string =>
  words.weekdays[style][new Date(startOfDay(day)).getUTCDay()] ?? ''
const month = (day: string): string => words.months[Number(day.slice(5, 7)) - 1] ?? ''
const dayNumber = (day: string): number => Number(day.slice(8, 10))

const headings: ReadonlyMap<Day, { long: string; short: string }> = new Map(
  Object.entries(words.headings),
)

const dayAndMonth = (day: string): string => words.dayOfMonth(dayNumber(day), month(day))

/** A day of the visit without its weekday: "27 December". */
export const formatDayOfMonth = dayAndMonth

/**
 * A heading in words: "Wednesday 27 December", or short "Wed 27"; "Before the visit", or "Before".
 * What is no day is returned as it is.
 */
export const formatDay = (day: Day, style: 'long' | 'short' = 'long'): string => {
  const heading = headings.get(day)
  if (heading) return heading[style]
  if (Number.isNaN(startOfDay(day))) return day
  return style === 'short'
    ? words.shortDay(weekday(day, 'short'), dayNumber(day))
    : words.longDay(weekday(day), dayAndMonth(day))
}

const dayMonthYear = (day: string): string => words.dateOf(dayAndMonth(day), day.slice(0, 4))
const wholeDate = (day: string): string => words.longDay(weekday(day), dayMonthYear(day))

/**
 * A calendar date as finely as it is written: "8 March 2031", "April 2031", "2031". What is none
 * is returned as it is.
 */
export const formatDate = (date: string): string => {
  if (/^\d{4}$/.test(date)) return date
  if (/^\d{4}-(0[1-9]|1[0-2])$/.test(date))
    return words.monthOf(month(`${date}-01`), date.slice(0, 4))
  return /^\d{4}-\d\d-\d\d/.test(date) && !Number.isNaN(startOfDay(date.slice(0, 10)))
    ? dayMonthYear(date)
    : date
}

const formatSpan = (from: string, to: string): string => {
  const [first, last] = [formatDate(from), formatDate(to)]
  if (first === last) return first
  if (from.length === 10 && to.length === 10) {
    if (from.slice(0, 7) === to.slice(0, 7)) return words.daysUntil(dayNumber(from), last)
    if (from.slice(0, 4) === to.slice(0, 4)) return words.until(dayAndMonth(from), last)
  }
  return from.length === 4 && to.length === 4
    ? words.yearsUntil(first, last)
    : words.until(first, last)
}

/** A clock time in words: its day, the hour and minute, and the offset it was given in; null for what is none. */
export const readMinute = (when: string): { day: string; clock: string; zone: string } | null => {
  const [, day, clock, offset] =
    /^(\S{10})T(\d\d:\d\d)(?::\d\d)?(Z|[+-]\d\d:\d\d)?$/.exec(when) ?? []
  if (!day || !clock || Number.isNaN(startOfDay(day))) return null
  const zone = offset === undefined ? '' : words.universal(offset === 'Z' ? '' : offset)
  return { day: wholeDate(day), clock, zone }
}

const formatMinute = (when: string, zone: string | null = null): string => {
  const minute = readMinute(when)
  return minute ? words.atClock(minute.day, minute.clock, zone ?? minute.zone) : when
}

const formatMinutes = (from: string, to: string): string => {
  const [first, last] = [readMinute(from), readMinute(to)]
  return first && last && first.day === last.day && first.zone === last.zone
    ? words.atClock(first.day, words.clocksUntil(first.clock, last.clock), last.zone)
    : words.until(formatMinute(from), formatMinute(to))
}

/** Whether a date leaves open which of several days is meant, where an interval has all of them. */
const isOneOf = (when: string): boolean => !when.includes('/') && !when.startsWith('{')

const formatInterval = ({ when, earliest, latest }: Dating): string => {
  const [from, to] = when.replace(/[~?%]/g, '').split('/')
  if (from && to && /^\d/.test(from) && /^\d/.test(to)) {
    return when.includes('T') ? formatMinutes(from, to) : formatSpan(from, to)
  }
  if (!earliest || !latest) return when
  const span = formatSpan(earliest, latest)
  return isOneOf(when) && earliest !== latest ? words.oneOf(span) : span
}

const formatKnown = (dating: Dating, zone: string | null): string => {
  const { earliest, latest, when } = dating
  const date = when.replace(/[~?%]/g, '')
  switch (dating.precision) {
    case 'minute':
      return formatMinute(when, zone)
    case 'day':
      return earliest ? wholeDate(earliest) : date
    case 'month':
    case 'year':
      return formatDate(date)
    case 'interval':
      return formatInterval(dating)
    // The bounds are inclusive: a day further out would name a date that no article gives.
    case 'before':
      return latest ? words.by(dayMonthYear(latest)) : date
    case 'after':
      return earliest ? words.from(dayMonthYear(earliest)) : date
  }
}

/**
 * A date in words, as finely as it is known and no finer: "Saturday 8 March 2031", "April 2031",
 * "2031–2035", "by 8 March 2031", "one of the days 8–10 March 2031"; clock times with the offset they were given in. What EDTF
 * marks as approximate begins with "about", what it marks as uncertain ends with "(uncertain)".
 * Notation beyond these is returned as written. With `zone` a clock time is called to be of that zone.
 */
export const formatDating = (dating: Dating, zone: string | null = null): string => {
  const known = formatKnown(dating, zone)
  const about = /[~%]/.test(dating.when) ? words.about(known) : known
  return /[?%]/.test(dating.when) ? words.uncertain(about) : about
}
