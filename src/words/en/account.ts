/** The visit told in order. */
import { articles, events, statements } from './counts.ts'

export const heading = 'Account'
export const showMore = (number: number): string =>
  number === 1 ? 'Show 1 more event' : `Show ${number} more events`
export const days = 'Days'
export const span = (first: string, last: string): string => `${first} – ${last}`
export const dayContinued = (day: string): string => `${day}, continued`
/** After the days that nothing is told of. */
export const quietDays = (shownDays: string): string => `${shownDays}:`
export const says = (day: string): string => `says ${day}`

/** How much is told of a day, as it is seen where there is little room, and as it is heard. */
export const eventsShort = (number: number): string => `${number} ev.`
export const dayHolds = (
  day: string,
  told: { events: number; statements: number } | null,
): string =>
  told ? `${day}: ${events(told.events)}, ${statements(told.statements)}` : `${day}: nothing`

export const saidByTopic = 'What was said there, by topic'
export const outside = 'outside the current filter'
export const compared = 'Compared with the words shown'
export const showInArticle = 'Show in article'
export const showOnTimeline = 'Show on timeline'
export const copy = 'copy'
export const copySpoken = 'Copy this quote with its link'
export const cite = 'cite'
export const citeSpoken = 'Cite this quote'
export const notAllParts = (number: number): string =>
  `${articles(number)}, not the same for every part`
export const compare = 'compare'
export const more = 'more'

export const sic = '[sic]'
export const mistake = (exact: string, because: string): string =>
  `The article has “${exact}”: ${because}.`
/** What the article itself leaves open: “the port”: the article does not say which. */
export const leftOpen = (exact: string, because: string): string => `“${exact}”: ${because}`
export const officeSoIn = (record: string): string => ` (so in ${record})`
export const nextSpeaker = ' and '
/** How an article gives the words. */
export const forms = {
  direct: 'direct quote',
  partial: 'a few quoted words',
  reported: 'reported, not quoted',
}
export const places = {
  headline: 'in the headline',
  deck: 'in the deck',
  caption: 'in a caption',
}
export const originIs = (name: string): string => `origin: ${name}`

export const factsOccasion = 'Occasion'
export const factsWhen = 'When'
export const factsTopic = 'Topic'
export const factsTopics = 'Topics'
export const factsOrigin = 'Origin'
export const originIn = (record: string): string => `Origin in ${record}`
/** Without an occasion: the last day that something can have been said, and why. */
export const lastPossible = (day: string): string => `not stated; by ${day}`
export const whyLastPossible = (isOneArticle: boolean, isPublishedThen: boolean): string => {
  const silent = isOneArticle ? 'The article does not say when.' : 'The articles do not say when.'
  if (!isPublishedThen) return `${silent} This is as late as it can belong to the visit.`
  return `${silent} ${isOneArticle ? 'It' : 'The first of them'} is of this day.`
}

/** What of an event's time is known, and how: the day, the date, with the part of the day or without. */
type Time = { isDay: boolean; partOfDay: string | null }
const timeOf = ({ isDay, partOfDay }: Time): string => {
  const day = isDay ? 'day' : 'date'
  return partOfDay === null ? day : `${day} and ${partOfDay}`
}
export const timeStated = (time: Time): string => `${timeOf(time)} stated`
export const timeFromRecord = (time: Time): string => `${timeOf(time)} from the record line`
export const timeInferred = (time: Time): string => `${timeOf(time)} inferred`
export const inferred = 'inferred'
/** A fact that the editor concluded. */
export const concluded = (fact: string): string => `${fact} (${inferred})`
export const withThem = (names: string): string => `with ${names}`
export const present = (names: string): string => `present: ${names}`
export const partOf = (event: string): string => `part of ${event}`
export const after = (event: string): string => `after ${event}`
export const toldBy = 'told by'
