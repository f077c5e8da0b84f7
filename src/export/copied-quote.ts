import { isInferred } from '#model/basis.ts'
import type { Office } from '#model/corpus.ts'
import { byId } from '#model/lookup.ts'
import { speakersOf } from '#model/statement.ts'
import type { Site } from './addresses.ts'
import { inferredMark } from './basis.ts'
import { quoteAddress } from './quote-address.ts'
import type { Rendered } from './rendered.ts'
import { listNames, nameOf, saidWhen, saidWhere, wordsOf } from './rendered.ts'
import { describeUnclear, formName } from './rendering-words.ts'

/** The office that the quoted article gives a speaker; another article's word for it is not this one's. */
const officeOf = ({ corpus, article }: Rendered, id: string): Office | undefined =>
  byId(corpus.people)
    .get(id)
    ?.offices.find((office) => office.article === article.id)

/** "Alex Stone, Envoy (office inferred)"; of several speakers each with the office in brackets. */
const namesOf = (rendered: Rendered): readonly string[] => {
  const { corpus, statement, rendering } = rendered
  const mark = inferredMark('speaker', rendering.speakerBasis)
  const [first, ...others] = speakersOf(statement)
  if (first === undefined) return [`not attributed in the article${mark}`]
  if (others.length === 0) {
    const own = officeOf(rendered, first)
    const office = own ? [`${own.office}${inferredMark('office', own)}`] : []
    return [`${nameOf(corpus, first)}${mark}`, ...office]
  }
  const named = [first, ...others].map((id) => {
    const own = officeOf(rendered, id)
    const office = own ? ` (${own.office}${isInferred(own) ? ', office inferred' : ''})` : ''
    return `${nameOf(corpus, id)}${office}`
  })
  return [`${listNames(named)}${mark}`]
}

const speakerOf = (rendered: Rendered): readonly string[] => {
  const { form } = rendered.rendering
  return [...namesOf(rendered), ...(form === 'reported' ? [formName(form)] : [])]
}

const publisherOf = ({ article, corpus }: Rendered): readonly string[] => {
  const { publisher, agency } = article
  const wire = agency ? nameOf(corpus, agency.is) : null
  return [
    ...(wire === null || wire === publisher?.name
      ? []
      : [`agency ${wire}${inferredMark('agency', agency)}`]),
    publisher ? `${publisher.name}${inferredMark('publisher', publisher)}` : 'publisher not stated',
  ]
}

type CopyOptions = {
  /** Whether mistakes of the article are followed by "[sic]". */
  sic?: boolean
  /** Of how many statements the words are; the address is that of the first. */
  parts?: number
}

/**
 * A rendering as it is copied: “words” — speaker, the office that this article gives if any, occasion, date,
 * agency, publisher and record name, what the article leaves open, then the address of the quote on its own line where the site is known, which says so where it leads to
 * the first of several statements. Everything inferred says so.
 */
export const copyQuote = (rendered: Rendered, site: Site, options: CopyOptions = {}): string => {
  const { article } = rendered
  const said = [...speakerOf(rendered), saidWhere(rendered), saidWhen(rendered)]
  const carried = [...publisherOf(rendered), `record ${article.record}`]
  const open = describeUnclear(rendered.rendering).map((left) => ` (${left})`)
  const line = `${wordsOf(rendered, options)} — ${[...said, ...carried].join(', ')}${open.join('')}`
  if (site === null) return line
  const { parts = 1 } = options
  const lead = parts > 1 ? `Link to the first of its ${parts} parts:\n` : ''
  return `${line}\n${lead}${quoteAddress(site, rendered)}`
}
