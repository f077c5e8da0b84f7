/**
 * What can be cited of an article, whatever is missing of it. What the one who cites has to supply is
 * told apart from what the article gives, because the manuals of style put it in square brackets.
 */
import { isInferred } from '#model/basis.ts'
import type { Article, Corpus, Dating } from '#model/corpus.ts'
import { formatDating } from '#model/dating.ts'
import type { Site } from './addresses.ts'
import { quoteAddress } from './quote-address.ts'
import type { Rendered } from './rendered.ts'
import { nameOf } from './rendered.ts'

/** A value, and whether the one who cites supplies it. */
export type Citable = { text: string; supplied: boolean }

/** The value as the manuals of style have it: in square brackets where it is supplied. */
export const citableText = ({ text, supplied }: Citable): string => (supplied ? `[${text}]` : text)

export type ReferenceDate = Citable & {
  /** Year, month and day as far as they are known; none for a date that is no single one. */
  parts: readonly number[]
  approximate: boolean
  uncertain: boolean
}

export type Reference = {
  /** The wire that the article as a whole is credited to; null where it is credited to nobody. */
  author: Citable | null
  /** Letter by letter, never recast; null where the article has none. */
  title: Citable | null
  /** Describes the article in place of a title: "beginning “The minister said …”". */
  description: string
  /** Null where it is not stated. */
  publisher: Citable | null
  date: ReferenceDate | null
  /** The record name, by which the article is found in the collection. */
  record: string
  collection: string
  /** Its own address; null where none is known for certain. */
  original: string | null
  /** Where the page gives the quote, for an article without address; null where the site has none either. */
  givenAt: string | null
}

const datePart = /^\d{4}(-\d\d)?(-\d\d)?(?=T|$)/

const toDate = (dating: Dating, supplied: boolean): ReferenceDate => {
  const { when } = dating
  const [date = ''] = datePart.exec(when.replace(/[~?%]/g, '')) ?? []
  return {
    text: formatDating(dating),
    supplied,
    parts: date === '' ? [] : date.split('-').map(Number),
    approximate: /[~%]/.test(when),
    uncertain: /[?%]/.test(when),
  }
}

const toAuthor = ({ agency }: Article, corpus: Corpus): Citable | null =>
  agency && { text: nameOf(corpus, agency.is), supplied: isInferred(agency) }

/** Where the article itself is published, if that is known for certain. */
const originalOf = ({ article: { url } }: Rendered): string | null =>
  url && !isInferred(url) ? url.is : null

/**
 * Where to find it, at the end of a reference: the address of the original, "as given at" that of the page;
 * none without either. The page is not taken for the original.
 */
export const placeOf = ({ original, givenAt }: Reference): readonly string[] => {
  if (original !== null) return [original]
  return givenAt === null ? [] : [`as given at ${givenAt}`]
}

/** The reference for the article that carries a rendering. */
export const toReference = (rendered: Rendered, site: Site): Reference => {
  const { article, corpus } = rendered
  const original = originalOf(rendered)
  const { title, publisher, published, opening, record } = article
  return {
    author: toAuthor(article, corpus),
    title: title && { text: title.text, supplied: isInferred(title) },
    description: `beginning “${opening} …”`,
    publisher: publisher && { text: publisher.name, supplied: isInferred(publisher) },
    date: published && toDate(published, isInferred(published)),
    record,
    collection: corpus.visit.title,
    original,
    givenAt: original === null ? site && quoteAddress(site, rendered) : null,
  }
}
