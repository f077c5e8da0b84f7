import type { Corpus } from '#model/corpus.ts'
import type { Site } from './addresses.ts'
import type { Texts } from './annotations.ts'
import { printAnnotations } from './annotations.ts'
import { printCalendar } from './events-ics.ts'
import { printEvents } from './events-csv.ts'
import { printStatements } from './statements-csv.ts'
import { printTimeline } from './timeline-json.ts'

/**
 * Everything of a corpus that can be taken away, by file name. There is no calendar where no event is
 * known to the day. Throws where the text of an article that carries a statement is missing.
 */
export const printDataFiles = (
  corpus: Corpus,
  texts: Texts,
  site: Site,
): ReadonlyMap<string, string> => {
  const calendar = printCalendar(corpus, site)
  return new Map([
    ['annotations.jsonld', printAnnotations(corpus, texts, site)],
    ['statements.csv', printStatements(corpus, site)],
    ['events.csv', printEvents(corpus, site)],
    ...(calendar === null ? [] : [['events.ics', calendar] as const]),
    ['timeline.json', printTimeline(corpus, site)],
  ])
}
