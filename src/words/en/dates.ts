/** Days and dates. */

/** From Sunday on. */
export const weekdays = {
  long: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  short: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
}

/** From January on. */
export const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** What is told under no day of the visit. */
export const headings = {
  before: { long: 'Before the visit', short: 'Before' },
  after: { long: 'After the visit', short: 'After' },
  whole: { long: 'Throughout the visit', short: 'Throughout' },
  undated: { long: 'Undated', short: 'Undated' },
}

export const shortDay = (weekday: string, day: number): string => `${weekday} ${day}`
export const longDay = (weekday: string, dayAndMonth: string): string => `${weekday} ${dayAndMonth}`
export const dayOfMonth = (day: number, month: string): string => `${day} ${month}`
export const dateOf = (dayAndMonth: string, year: string): string => `${dayAndMonth} ${year}`
export const monthOf = (month: string, year: string): string => `${month} ${year}`

/** From one date to another: within a month, within a year, between years, or any two. */
export const daysUntil = (day: number, date: string): string => `${day}–${date}`
export const yearsUntil = (year: string, last: string): string => `${year}–${last}`
export const until = (from: string, to: string): string => `${from} – ${to}`

/** A clock time of a day: "Saturday 8 March 2031, 16:38 UTC+5:30". */
export const atClock = (day: string, clock: string, zone: string): string =>
  `${day}, ${inZone(clock, zone)}`
export const inZone = (clock: string, zone: string): string =>
  zone === '' ? clock : `${clock} ${zone}`
export const clocksUntil = (from: string, to: string): string => `${from}–${to}`
export const universal = (offset: string): string => `UTC${offset}`

/** A day of which only a part is meant: "Tuesday 4 March, evening". */
export const dayWithPart = (day: string, part: string): string => `${day}, ${part}`

export const by = (date: string): string => `by ${date}`
export const from = (date: string): string => `from ${date}`
export const about = (date: string): string => `about ${date}`
export const uncertain = (date: string): string => `${date} (uncertain)`
/** A date that leaves open which day of several is meant. */
export const oneOf = (span: string): string => `one of the days ${span}`
