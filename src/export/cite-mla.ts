/**
 * References by the MLA Handbook (9th edition), which leaves out what is not known: the entry of the article
 * in a list of works cited, with the collection as its second container.
 */
import type { Site } from './addresses.ts'
import { joinParts, printDate } from './cited-date.ts'
import { nested } from './cite.ts'
import { endSentence } from './full-stop.ts'
import type { Reference, ReferenceDate } from './reference.ts'
import { citableText, toReference } from './reference.ts'
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

const named = ({ author, publisher }: Reference): readonly string[] =>
  publisher && publisher.text !== author?.text ? [citableText(publisher)] : []

/**
 * The entry of the article that carries a rendering: "Imber Wire. “Stone Meets Reed.” Imber Post, 12 May
 * 2021, https://…. Stone in Port Imber, record 000." The address ends the container that it leads to.
 */
export const citeMla = (rendered: Rendered, site: Site): string => {
  const reference = toReference(rendered, site)
  const { author, date, record, collection, address, isOriginal } = reference
  const place = address === null ? [] : [address]
  const published = [...named(reference), ...mlaDate(date), ...(isOriginal ? place : [])]
  const collected = [collection, `record ${record}`, ...(isOriginal ? [] : place)]
  return [
    ...(author ? [endSentence(citableText(author))] : []),
    mlaTitle(reference),
    ...(published.length === 0 ? [] : [endSentence(published.join(', '))]),
    endSentence(collected.join(', ')),
  ].join(' ')
}
