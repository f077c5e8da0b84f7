/**
 * The events as a calendar (RFC 5545). A calendar must put an event on a day, so it has only the events
 * that are known to the day or better; what a calendar cannot say of them stands in the description.
 */
import { dayMs } from '#model/dating.ts'
import type { Corpus, Dating, Status, TimelineEvent, Visit } from '#model/corpus.ts'
import type { Site } from './addresses.ts'
import { viewAddress } from './addresses.ts'
import { calendarDays } from './calendar-days.ts'
import { contentLine, escapeText, textLine } from './content-lines.ts'
import { describeEvent, topicLabels, whenInWords } from './event-words.ts'
import { instantsOf } from '#model/instants.ts'

/** "20210512" of a day as YYYY-MM-DD, `later` days on. */
const printDay = (day: string, later = 0): string =>
  new Date(Date.parse(`${day}T00:00Z`) + later * dayMs)
    .toISOString()
    .slice(0, 10)
    .replaceAll('-', '')

const printInstant = (instant: number): string =>
  new Date(instant).toISOString().replace(/[-:]|\.\d+/g, '')

/**
 * Where it stands in a calendar: a moment in UTC, or whole days whose end is the day after the last.
 * Null where it is not known to the day.
 */
const placeInCalendar = (dating: Dating): string | null => {
  const [from, to] = instantsOf(dating)
  if (from !== undefined) {
    const start = contentLine('DTSTART', printInstant(from))
    return to === undefined ? start : start + contentLine('DTEND', printInstant(to))
  }
  const days = calendarDays(dating)
  if (!days) return null
  const start = contentLine('DTSTART;VALUE=DATE', printDay(days[0]))
  return start + contentLine('DTEND;VALUE=DATE', printDay(days[1], 1))
}

const statuses: Readonly<Record<Status, string>> = {
  held: 'CONFIRMED',
  underway: 'TENTATIVE',
  planned: 'TENTATIVE',
  expected: 'TENTATIVE',
}

/** The same in every build, whatever is edited in the event, and unlike that of any other visit. */
const toUid = ({ id }: TimelineEvent, { principal, from }: Visit): string =>
  `${id}@${principal}.${from}.visit-timeline`

const describeEntry = (event: TimelineEvent, corpus: Corpus): string =>
  [`When: ${whenInWords(event)}`, ...describeEvent(event, corpus)].join('\n')

const printEvent = (event: TimelineEvent, place: string, corpus: Corpus, site: Site): string => {
  const topics = topicLabels(event.topics, corpus)
  const address = site === null ? null : viewAddress(site, 'event', event.id)
  return [
    contentLine('BEGIN', 'VEVENT'),
    textLine('UID', toUid(event, corpus.visit)),
    contentLine('DTSTAMP', `${printDay(corpus.visit.updated)}T000000Z`),
    place,
    textLine('SUMMARY', event.title),
    textLine('DESCRIPTION', describeEntry(event, corpus)),
    event.place === null ? '' : textLine('LOCATION', event.place),
    topics.length === 0 ? '' : contentLine('CATEGORIES', topics.map(escapeText).join(',')),
    address === null ? '' : contentLine('URL', address),
    contentLine('STATUS', statuses[event.status]),
    // What happened to others takes no time of the reader's day.
    contentLine('TRANSP', 'TRANSPARENT'),
    contentLine('END', 'VEVENT'),
  ].join('')
}

const describeCalendar = ({ visit }: Corpus, leftOut: readonly TimelineEvent[]): string => {
  const titles = leftOut.map(({ title }) => title).join('; ')
  const note = titles === '' ? [] : [`Not here, because not known to the day: ${titles}`]
  return [visit.description, ...note].join('\n')
}

/**
 * The calendar; null where no event is known to the day, for a calendar may not be empty. Days are
 * those of the zone of the visit and bare, so that they are the same days for every reader.
 */
export const printCalendar = (corpus: Corpus, site: Site): string | null => {
  const leftOut: TimelineEvent[] = []
  const events = corpus.events.flatMap((event) => {
    const place = event.dating && placeInCalendar(event.dating)
    if (place !== null) return [printEvent(event, place, corpus, site)]
    leftOut.push(event)
    return []
  })
  if (events.length === 0) return null
  const description = describeCalendar(corpus, leftOut)
  return [
    contentLine('BEGIN', 'VCALENDAR'),
    contentLine('VERSION', '2.0'),
    contentLine('PRODID', '-//Visit Timeline//Visit Timeline//EN'),
    contentLine('CALSCALE', 'GREGORIAN'),
    // Name and description by RFC 7986, and as programs read them that are older.
    textLine('NAME', corpus.visit.title),
    textLine('X-WR-CALNAME', corpus.visit.title),
    textLine('DESCRIPTION', description),
    textLine('X-WR-CALDESC', description),
    ...events,
    contentLine('END', 'VCALENDAR'),
  ].join('')
}
