/**
 * The events in the JSON format of TimelineJS 3. It shows texts as HTML, so all of them are escaped.
 * Its group and display_date are taken for HTML twice, so they hold nothing that an author wrote.
 */
import type { Corpus, Dating, TimelineEvent, Visit } from '#model/corpus.ts'
import type { Site } from './addresses.ts'
import { viewAddress } from './addresses.ts'
import { describeEvent, topicLabels, whenInWords } from './event-words.ts'
import { escapeHtml } from './html-text.ts'
import { instantsOf } from '#model/instants.ts'
import { wallTime } from '#model/zone-clock.ts'

/** As finely as it is known; a finer part only with the coarser ones. */
type TimelineDate = { year: number; month?: number; day?: number; hour?: number; minute?: number }

const groups: Readonly<Record<TimelineEvent['scope'], string>> = {
  visit: 'The visit',
  context: 'Background',
}

const writtenDate = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d\d))?)?$/

/** The parts of YYYY, YYYY-MM or YYYY-MM-DD; null for any other notation. */
const readDate = (date: string): TimelineDate | null => {
  const [, year, month, day] = writtenDate.exec(date) ?? []
  if (year === undefined) return null
  return {
    year: Number(year),
    ...(month === undefined ? {} : { month: Number(month) }),
    ...(day === undefined ? {} : { day: Number(day) }),
  }
}

/** The clock of the visit. TimelineJS knows no zones; it shows the numbers it is given. */
const readClock = (instant: number, visit: Visit): TimelineDate => {
  const wall = new Date(wallTime(instant, visit))
  return {
    year: wall.getUTCFullYear(),
    month: wall.getUTCMonth() + 1,
    day: wall.getUTCDate(),
    hour: wall.getUTCHours(),
    minute: wall.getUTCMinutes(),
  }
}

/** Start, and end where there is one. A date with one bound stands at its bound. */
const readDates = (dating: Dating, visit: Visit): readonly (TimelineDate | null)[] => {
  const instants = instantsOf(dating)
  if (instants.length > 0) return instants.map((instant) => readClock(instant, visit))
  const { earliest, latest, when } = dating
  const written = when.replace(/[~?%]/g, '').split('/').map(readDate)
  if (!written.includes(null)) return written
  return [earliest, latest].flatMap((day) => (day === null ? [] : [readDate(day)]))
}

const paragraph = (text: string): string => `<p>${escapeHtml(text)}</p>`

const toText = (event: TimelineEvent, corpus: Corpus, site: Site): string => {
  const topics = topicLabels(event.topics, corpus)
  const lines = describeEvent(event, corpus).map(paragraph)
  const about = topics.length === 0 ? [] : [paragraph(`Topics: ${topics.join(', ')}`)]
  const address = site === null ? null : escapeHtml(viewAddress(site, 'event', event.id))
  const link =
    address === null ? [] : [`<p><a href="${address}">What the articles say of it</a></p>`]
  return [...lines, ...about, ...link].join('')
}

const toSlide = (event: TimelineEvent, corpus: Corpus, site: Site) => {
  const dates = event.dating ? readDates(event.dating, corpus.visit) : []
  const [start, end] = dates
  if (!start) return []
  return [
    {
      unique_id: event.id,
      start_date: start,
      ...(end ? { end_date: end } : {}),
      display_date: whenInWords(event),
      text: { headline: escapeHtml(event.title), text: toText(event, corpus, site) },
      group: groups[event.scope],
      // Else it would look for addresses in what is HTML already.
      autolink: false,
    },
  ]
}

const toTitle = ({ visit, events }: Corpus) => {
  const undated = events.filter(({ dating }) => dating === null).map(({ title }) => title)
  const note = `Not shown, because the articles give no date: ${undated.join('; ')}`
  const text = [visit.description, ...(undated.length === 0 ? [] : [note])]
  return {
    // No event can be called so: the ids of seeds have no underscore.
    unique_id: 'the_visit',
    text: { headline: escapeHtml(visit.title), text: text.map(paragraph).join('') },
    autolink: false,
  }
}

/** The timeline as JSON, events in the order of the corpus; those without a date are named in the title. */
export const printTimeline = (corpus: Corpus, site: Site): string => {
  const events = corpus.events.flatMap((event) => toSlide(event, corpus, site))
  return `${JSON.stringify({ scale: 'human', title: toTitle(corpus), events }, null, 2)}\n`
}
