/** What passes the filter in the formats of other programs, and how much of it each can hold. */
import type { Site } from '#export/addresses.ts'
import type { Texts } from '#export/annotations.ts'
import { printAnnotations } from '#export/annotations.ts'
import { printEvents } from '#export/events-csv.ts'
import { isKnownToTheDay } from '#export/calendar-days.ts'
import { printCalendar } from '#export/events-ics.ts'
import { printStatements } from '#export/statements-csv.ts'
import { printTimeline } from '#export/timeline-json.ts'
import type { Corpus } from '#model/corpus.ts'
import * as counts from '#words/counts.ts'
import { files } from '#words/download-files.ts'

export type DataFile = {
  name: string
  /** Media type. */
  type: string
  /** What it is, for those who do not know the format. */
  what: string
  /** How much is in it; null where nothing would be. */
  holds: string | null
  /** The file; rejects where a text that it needs does not come. */
  print: () => Promise<string>
}

/** Gets the texts of articles by id. */
type GetTexts = (articles: readonly string[]) => Promise<Texts>

const holding = (number: number, count: (number: number) => string): string | null =>
  number === 0 ? null : count(number)

const articlesOf = ({ statements }: Corpus): readonly string[] => [
  ...new Set(statements.flatMap(({ renderings }) => renderings.map(({ article }) => article))),
]

type Format = Pick<DataFile, 'name' | 'type' | 'what'> & {
  holds: (corpus: Corpus) => string | null
  print: (corpus: Corpus, site: Site, getTexts: GetTexts) => string | Promise<string>
}

const renderingsIn = ({ statements }: Corpus): number =>
  statements.flatMap(({ renderings }) => renderings).length

/** In the order they are offered. */
const formats: readonly Format[] = [
  {
    name: 'statements.csv',
    type: 'text/csv',
    what: files.statements,
    holds: (corpus) => holding(renderingsIn(corpus), counts.rows),
    print: printStatements,
  },
  {
    name: 'events.csv',
    type: 'text/csv',
    what: files.events,
    holds: ({ events }) => holding(events.length, counts.rows),
    print: printEvents,
  },
  {
    name: 'events.ics',
    type: 'text/calendar',
    what: files.calendar,
    holds: ({ events }) => holding(events.filter(isKnownToTheDay).length, counts.entries),
    print: (corpus, site) => printCalendar(corpus, site) ?? '',
  },
  {
    name: 'annotations.jsonld',
    type: 'application/ld+json',
    what: files.annotations,
    holds: (corpus) => holding(renderingsIn(corpus), counts.annotations),
    print: async (corpus, site, getTexts) =>
      printAnnotations(corpus, await getTexts(articlesOf(corpus)), site),
  },
  {
    name: 'timeline.json',
    type: 'application/json',
    what: files.timeline,
    holds: ({ events }) =>
      holding(events.filter(({ dating }) => dating !== null).length, counts.events),
    print: printTimeline,
  },
]

/** A file for each format, in the order they are offered. */
export const toDataFiles = (corpus: Corpus, site: Site, getTexts: GetTexts): readonly DataFile[] =>
  formats.map(({ holds, print, ...format }) => ({
    ...format,
    holds: holds(corpus),
    print: async () => print(corpus, site, getTexts),
  }))
