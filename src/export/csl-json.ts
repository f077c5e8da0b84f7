/** References as CSL-JSON, which reference managers and citation processors read. */
import type { Provenance } from '#model/corpus.ts'
import type { Site } from './addresses.ts'
import { describeBasis } from './basis.ts'
import { endSentence } from './full-stop.ts'
import type { ReferenceDate } from './reference.ts'
import { toReference } from './reference.ts'
import type { Rendered } from './rendered.ts'
import { renderingId, wordsOf } from './rendered.ts'
import { describeRendering } from './rendering-words.ts'

export type CslDate =
  { 'date-parts': readonly (readonly number[])[]; circa?: true } | { literal: string }

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

/** What CSL has no field for: the words, who said them, and every inference the item rests on. */
const toNote = (rendered: Rendered): string => {
  const { title, publisher, published, agency, url } = rendered.article
  const facts: readonly (readonly [string, Provenance | null])[] = [
    ['Title', title],
    ['Publisher', publisher],
    ['Date of publication', published],
    ['Agency', agency],
    ['Address', url],
  ]
  return [
    wordsOf(rendered),
    describeRendering(rendered),
    ...facts.map(([what, fact]) =>
      endSentence(`${what} ${fact ? describeBasis(fact) : 'not stated'}`),
    ),
  ].join('\n')
}

/**
 * The article that carries a rendering as a CSL item. An inferred value stands as it is, because a
 * processor would not know brackets for what they mean; that it was inferred, and why, says the note.
 * An article without a title gets its bracketed description, which styles print where a title is due.
 */
export const toCsl = (rendered: Rendered, site: Site): CslItem => {
  const { author, title, description, publisher, date, ...rest } = toReference(rendered, site)
  return {
    id: renderingId(rendered),
    type: 'article-newspaper',
    title: title?.text ?? `[Article ${description}]`,
    ...(author ? { author: [{ literal: author.text }] } : {}),
    ...(publisher ? { 'container-title': publisher.text } : {}),
    ...(date ? { issued: toIssued(date) } : {}),
    ...(rest.address === null ? {} : { URL: rest.address }),
    language: rendered.corpus.visit.language,
    archive: rest.collection,
    archive_location: `Record ${rest.record}`,
    note: toNote(rendered),
  }
}
