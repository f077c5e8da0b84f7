/** References as CSL-JSON, which reference managers and citation processors read. */
import type { Site } from './addresses.ts'
import type { ReferenceDate } from './reference.ts'
import { citableText, toReference } from './reference.ts'
import type { Rendered } from './rendered.ts'
import { renderingId } from './rendered.ts'
import { noteLines } from './reference-note.ts'

type CslDate = { 'date-parts': readonly (readonly number[])[]; circa?: true } | { literal: string }

/** One item of CSL-JSON, as far as an article needs it. */
export type CslItem = {
  id: string
  type: 'article-newspaper'
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
 * The article that carries a rendering as a CSL item. Inferred names stand in square brackets, and so
 * does the description of an article without a title, because styles print what they are given. A date
 * has no room for brackets: that it was inferred, and why anything was, says the note.
 */
export const toCsl = (rendered: Rendered, site: Site): CslItem => {
  const { author, title, description, publisher, date, ...rest } = toReference(rendered, site)
  return {
    id: renderingId(rendered),
    type: 'article-newspaper',
    title: title ? citableText(title) : `[Article ${description}]`,
    ...(author ? { author: [{ literal: citableText(author) }] } : {}),
    ...(publisher ? { 'container-title': citableText(publisher) } : {}),
    ...(date ? { issued: toIssued(date) } : {}),
    ...(rest.address === null ? {} : { URL: rest.address }),
    language: rendered.corpus.visit.language,
    archive: rest.collection,
    archive_location: `Record ${rest.record}`,
    note: noteLines(rendered).join('\n'),
  }
}
