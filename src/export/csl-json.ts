/** References as CSL-JSON, which reference managers and citation processors read. */
import type { Site } from './addresses.ts'
import type { Reference, ReferenceDate } from './reference.ts'
import { citableText, toReference } from './reference.ts'
import type { Rendered } from './rendered.ts'
import { renderingId } from './rendered.ts'
import { noteLines } from './reference-note.ts'

type CslDate = { 'date-parts': readonly (readonly number[])[]; circa?: true } | { literal: string }

/** One item of CSL-JSON, as far as an article needs it. */
export type CslItem = {
  id: string
  type: 'article-newspaper' | 'webpage' | 'document'
  title: string
  author?: readonly { literal: string }[]
  'container-title'?: string
  issued?: CslDate
  URL?: string
  language: string
  archive: string
  archive_location: string
  note: string
}

const toIssued = ({ parts, text, approximate, uncertain }: ReferenceDate): CslDate =>
  parts.length === 0
    ? { literal: text }
    : { 'date-parts': [parts], ...(approximate || uncertain ? { circa: true } : {}) }

/**
 * The type that claims no more than is known (CSL 1.0.2, appendix III). An article with the address of its
 * original is a `webpage`, which is what APA makes of news sites that are no newspapers; one that only a
 * publisher is known of stood in a paper as far as anybody can tell; the text of an agency without either
 * is a `document`, the type for what fits no other: a newspaper's would be published by somebody.
 */
const typeOf = ({ original, publisher }: Reference): CslItem['type'] => {
  if (original !== null) return 'webpage'
  return publisher ? 'article-newspaper' : 'document'
}

/**
 * The article that carries a rendering as a CSL item. Inferred names stand in square brackets, and so
 * does the description of an article without a title, because styles print what they are given. A date
 * has no room for brackets: that it was inferred, and why anything was, says the note. URL is the original's
 * and no other: where the page gives the article, says the note.
 */
export const toCsl = (rendered: Rendered, site: Site): CslItem => {
  const reference = toReference(rendered, site)
  const { author, title, description, publisher, date, ...rest } = reference
  return {
    id: renderingId(rendered),
    type: typeOf(reference),
    title: title ? citableText(title) : `[Article ${description}]`,
    ...(author ? { author: [{ literal: citableText(author) }] } : {}),
    ...(publisher ? { 'container-title': citableText(publisher) } : {}),
    ...(date ? { issued: toIssued(date) } : {}),
    ...(rest.original === null ? {} : { URL: rest.original }),
    language: rendered.corpus.visit.language,
    archive: rest.collection,
    archive_location: `Record ${rest.record}`,
    note: noteLines(rendered, site).join('\n'),
  }
}
