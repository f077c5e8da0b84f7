/**
 * References as sentences of plain text, by the rules of the APA Publication Manual (7th edition, table
 * 9.1 for what is missing) and of the Chicago Manual of Style (18th edition, notes). What the one who
 * cites supplies stands in square brackets: a description in place of a title, an inferred name or date.
 * Both place an article that nobody else may have by its record name in the collection it came with.
 */
import { isInferred } from '#model/basis.ts'
import type { Site } from './addresses.ts'
import { joinParts, printDate } from './cited-date.ts'
import { endSentence } from './full-stop.ts'
import type { Reference, ReferenceDate } from './reference.ts'
import { citableText, placeOf, toReference } from './reference.ts'
import type { Rendered } from './rendered.ts'
import { speakerNames } from './rendered.ts'

/** In parentheses; what is supplied has its square brackets in their place. */
const inOneBracket = (date: string): string => (date.startsWith('[') ? date : `(${date})`)

const apaDate = (date: ReferenceDate | null): string =>
  inOneBracket(
    printDate(date, 'n.d.', ({ year, month, day }) =>
      month === undefined ? String(year) : `${year}, ${joinParts(month, day)}`,
    ),
  )

const chicagoDate = (date: ReferenceDate | null): string =>
  printDate(date, 'n.d.', ({ year, month, day }) =>
    joinParts(month, day === undefined ? day : `${day},`, year),
  )

/** None where author and publisher are one, for the styles name it once. */
export const publisherOf = ({ author, publisher }: Reference): readonly string[] => {
  if (!publisher) return ['[publisher not stated]']
  return publisher.text === author?.text ? [] : [citableText(publisher)]
}

/** An address begins as it is written. */
const capitalise = (place: string): string => place.replace(/^as given/, 'As given')

/**
 * The APA reference of the article that carries a rendering: "Imber Wire. (2021, May 12). Stone meets
 * Reed. [publisher not stated]. Stone in Port Imber (Record 000). https://…". The title, or its
 * bracketed description, leads where there is no author. An address ends it without a full stop.
 */
export const citeApa = (rendered: Rendered, site: Site): string => {
  const reference = toReference(rendered, site)
  const { author, title, description, date, record, collection } = reference
  const named = endSentence(title ? citableText(title) : `[Article ${description}]`)
  const dated = `${apaDate(date)}.`
  return [
    ...(author ? [endSentence(citableText(author)), dated, named] : [named, dated]),
    ...publisherOf(reference).map(endSentence),
    `${collection} (Record ${record}).`,
    ...placeOf(reference).map(capitalise),
  ].join(' ')
}

/** Quotation marks within a quotation: double ones become single. */
export const nested = (text: string): string =>
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
  const { author, date, record, collection } = reference
  const rest = [
    ...publisherOf(reference),
    chicagoDate(date),
    `record ${record}`,
    collection,
    ...placeOf(reference),
  ]
  return [
    ...quotedIn(rendered),
    ...(author ? [`${citableText(author)},`] : []),
    chicagoTitle(reference),
    endSentence(rest.join(', ')),
  ].join(' ')
}
