/**
 * References by the MLA Handbook (9th edition): the entry of the article in a list of works cited, with the
 * collection as its second container. The handbook leaves out what is not known; that the publisher is not
 * stated is said all the same, as in the other styles.
 */
import type { Site } from './addresses.ts'
import { joinParts, printDate } from './cited-date.ts'
import { nested, publisherOf } from './cite.ts'
import { endSentence } from './full-stop.ts'
import type { Reference, ReferenceDate } from './reference.ts'
import { citableText, placeOf, toReference } from './reference.ts'
import type { Rendered } from './rendered.ts'

/** May, June and July are short enough; September has four letters. */
const shorten = (month: string | undefined): string | undefined => {
  if (month === undefined || month.length <= 4) return month
  return `${month.slice(0, month === 'September' ? 4 : 3)}.`
}

const mlaDate = (date: ReferenceDate | null): readonly string[] => {
  const printed = printDate(date, '', ({ year, month, day }) =>
    joinParts(day, shorten(month), year),
  )
  return printed === '' ? [] : [printed]
}

/** In quotation marks, the full stop inside them; a description in its place has none. */
const mlaTitle = ({ title, description }: Reference): string => {
  if (!title) return `Article ${description}.`
  const quoted = `“${endSentence(nested(title.text))}”`
  return title.supplied ? `[${quoted}]` : quoted
}

/**
 * The entry of the article that carries a rendering: "Imber Wire. “Stone Meets Reed.” Imber Post, 12 May
 * 2021, https://…. Stone in Port Imber, record 000." The address ends the container that it leads to.
 */
export const citeMla = (rendered: Rendered, site: Site): string => {
  const reference = toReference(rendered, site)
  const { author, date, record, collection, original } = reference
  const place = placeOf(reference)
  const published = [
    ...publisherOf(reference),
    ...mlaDate(date),
    ...(original === null ? [] : place),
  ]
  const collected = [collection, `record ${record}`, ...(original === null ? place : [])]
  return [
    ...(author ? [endSentence(citableText(author))] : []),
    mlaTitle(reference),
    ...(published.length === 0 ? [] : [endSentence(published.join(', '))]),
    endSentence(collected.join(', ')),
  ].join(' ')
}
