/**
 * References as sentences of plain text, by the rules of the APA Publication Manual (7th edition, table
 * 9.1 for what is missing) and of the Chicago Manual of Style (18th edition, notes). What the one who
 * cites supplies stands in square brackets: a description in place of a title, an inferred name or date.
 * Both place an article that nobody else may have by its record name in the collection it came with.
 */
import type { Site } from './addresses.ts'
import { isInferred } from './basis.ts'
import { endSentence } from './full-stop.ts'
import type { Reference, ReferenceDate } from './reference.ts'
import { citableText, toReference } from './reference.ts'
import type { Rendered } from './rendered.ts'
import { speakerNames } from './rendered.ts'

const months =
  'January February March April May June July August September October November December'.split(' ')

/** Month and day as far as they are known: "May 12", "May", nothing. */
const monthAndDay = ([, month, day]: readonly number[]): string =>
  [months[(month ?? 0) - 1], day].filter((part) => part !== undefined).join(' ')

/** A date in the order of a style, with its doubts: "[2021, May 12]", "ca. 2021", "[2021?]", "n.d." */
const printDate = (
  date: ReferenceDate | null,
  arrange: (year: number, monthAndDay: string, hasDay: boolean) => string,
): string => {
  if (!date) return 'n.d.'
  const [year, , day] = date.parts
  if (year === undefined) return citableText(date)
  const arranged = arrange(year, monthAndDay(date.parts), day !== undefined)
  const text = `${date.approximate ? 'ca. ' : ''}${arranged}${date.uncertain ? '?' : ''}`
  return citableText({ text, supplied: date.supplied || date.uncertain })
}

const apaDate = (date: ReferenceDate | null): string =>
  printDate(date, (year, rest) => (rest === '' ? String(year) : `${year}, ${rest}`))

const chicagoDate = (date: ReferenceDate | null): string =>
  printDate(date, (year, rest, hasDay) => `${rest}${hasDay ? ',' : ''} ${year}`.trim())

/** None where author and publisher are one, for both styles name it once. */
const publisherOf = ({ author, publisher }: Reference): readonly string[] => {
  if (!publisher) return ['[publisher not stated]']
  return publisher.text === author?.text ? [] : [citableText(publisher)]
}

/**
 * The APA reference of the article that carries a rendering: "Imber Wire. (2021, May 12). Stone meets
 * Reed. [publisher not stated]. Stone in Port Imber (Record 000). https://…". The title, or its
 * bracketed description, leads where there is no author. An address ends it without a full stop.
 */
export const citeApa = (rendered: Rendered, site: Site): string => {
  const reference = toReference(rendered, site)
  const { author, title, description, date, record, collection, address } = reference
  const named = endSentence(title ? citableText(title) : `[Article ${description}]`)
  const dated = `(${apaDate(date)}).`
  return [
    ...(author ? [endSentence(citableText(author)), dated, named] : [named, dated]),
    ...publisherOf(reference).map(endSentence),
    `${collection} (Record ${record}).`,
    ...(address === null ? [] : [address]),
  ].join(' ')
}

/** Quotation marks within a quotation: double ones become single. */
const nested = (text: string): string =>
  text.replaceAll('“', '‘').replaceAll('”', '’').replaceAll('"', "'")

const chicagoTitle = ({ title, description }: Reference): string => {
  if (!title) return `[article ${description}],`
  const quoted = `“${nested(title.text).replace(/\.$/, '')},”`
  return title.supplied ? `[${quoted}]` : quoted
}

const quotedIn = (rendered: Rendered): readonly string[] => {
  const speaker = speakerNames(rendered)
  if (speaker === null) return []
  const { form, speakerBasis } = rendered.rendering
  const mark = isInferred(speakerBasis) ? ' [speaker inferred]' : ''
  return [`${speaker}${mark}, ${form === 'reported' ? 'paraphrased' : 'quoted'} in`]
}

/**
 * The Chicago note for a rendering: "Alex Stone, quoted in Imber Wire, “Stone Meets Reed,” [publisher
 * not stated], May 12, 2021, record 000, Stone in Port Imber, https://…." Without a speaker it begins
 * with the article.
 */
export const citeChicago = (rendered: Rendered, site: Site): string => {
  const reference = toReference(rendered, site)
  const { author, date, record, collection, address } = reference
  const rest = [
    ...publisherOf(reference),
    chicagoDate(date),
    `record ${record}`,
    collection,
    ...(address === null ? [] : [address]),
  ]
  return [
    ...quotedIn(rendered),
    ...(author ? [`${citableText(author)},`] : []),
    chicagoTitle(reference),
    endSentence(rest.join(', ')),
  ].join(' ')
}
