/** Pages of their own: their heads, their pictures, and what they list before their scripts. */
import { events, statements } from './counts.ts'

export const titleOf = (page: string, visit: string): string => `${page} – ${visit}`
export const toldBy = (articles: string): string => `Told by ${articles}.`
export const eventIs = (when: string, status: string): string => `${when}; ${status}.`
export const quoteIs = (speaker: string, words: string): string => `${speaker}: ${words}`
export const articleIs = (provenance: string, record: string): string =>
  `${provenance}. Record ${record}.`
export const holds = (statementCount: number, eventCount: number): string =>
  `${statements(statementCount)}, ${events(eventCount)}.`
export const topicIs = (meaning: string, held: string): string => `${meaning}. ${held}`
export const wordsAsIn = (article: string): string => `words as in ${article}`

export const noPage = {
  title: 'No such page',
  heading: 'There is no such page',
  why: 'The address may be mistyped, or cut short where it was copied.',
  wayOut:
    'The timeline is at the root of this site: take parts off the end of the address, one after the other, until you come to it.',
}

export const wholeVisit = 'The whole visit'
export const lists = { events: 'Events', people: 'People', topics: 'Topics' }
export const topicHolds = (meaning: string, number: number): string =>
  `${meaning}, ${statements(number)}`
export const moreEventsOf = (number: number, day: string): string =>
  number === 1 ? `1 more event of ${day}` : `${number} more events of ${day}`

/** "Tuesday 7 May: 0 statements, 3 events.": what a page holds, where its heading does not stand over it. */
export const summaryNamed = (name: string, summary: string): string => `${name}: ${summary}`
