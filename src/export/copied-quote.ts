import type { Site } from './addresses.ts'
import { viewAddress } from './addresses.ts'
import { inferredMark } from './basis.ts'
import type { Rendered } from './rendered.ts'
import { nameOf, saidWhen, saidWhere, speakerNames, wordsOf } from './rendered.ts'
import { describeUnclear, formName } from './rendering-words.ts'

const speakerOf = (rendered: Rendered): readonly string[] => {
  const { form, speakerBasis } = rendered.rendering
  const speaker = speakerNames(rendered) ?? 'not attributed in the article'
  return [
    `${speaker}${inferredMark('speaker', speakerBasis)}`,
    ...(form === 'reported' ? [formName(form)] : []),
  ]
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
 * A rendering as it is copied: “words” — speaker, occasion, date, agency, publisher and record name,
 * what the article leaves open, then the address of the quote on its own line where the site is known, which says so where it leads to
 * the first of several statements. Everything inferred says so.
 */
export const copyQuote = (rendered: Rendered, site: Site, options: CopyOptions = {}): string => {
  const { statement, article } = rendered
  const said = [...speakerOf(rendered), saidWhere(rendered), saidWhen(rendered)]
  const carried = [...publisherOf(rendered), `record ${article.record}`]
  const open = describeUnclear(rendered.rendering).map((left) => ` (${left})`)
  const line = `${wordsOf(rendered, options)} — ${[...said, ...carried].join(', ')}${open.join('')}`
  if (site === null) return line
  const { parts = 1 } = options
  const lead = parts > 1 ? `Link to the first of its ${parts} parts:\n` : ''
  return `${line}\n${lead}${viewAddress(site, 'quote', statement.id)}`
}
