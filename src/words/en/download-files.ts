/** What passes the filter, as files. */
import { events, statements } from './counts.ts'

export const narrowed = (statementCount: number, eventCount: number): string =>
  `${statements(statementCount)} and ${events(eventCount)}: what passes the filter, and the occasions of what was said.`
export const download = (file: string): string => `Download ${file}`
export const fileHolds = (what: string, holds: string): string => `${what}: ${holds}`
export const nothingToHold = 'nothing to put into it'
export const saved = (file: string, holds: string): string => `${file} saved: ${holds}`
export const notMade = (file: string): string =>
  `${file} could not be made: a text that goes into it did not arrive. The connection may be down; choose it again to try again.`

/** What each file is, for those who do not know its format. */
export const files = {
  statements: 'A table of what was said, a row for each article that gives it',
  events: 'A table of what happened',
  calendar: 'A calendar of the events known to the day',
  annotations: 'Web Annotations, which tie the words to the articles',
  timeline: 'The dated events for TimelineJS',
}
