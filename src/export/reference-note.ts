/** What the formats of reference managers have no field for. */
import type { Provenance } from '#model/corpus.ts'
import type { Site } from './addresses.ts'
import { describeBasis } from './basis.ts'
import { endSentence } from './full-stop.ts'
import { quoteAddress } from './quote-address.ts'
import type { Rendered } from './rendered.ts'
import { wordsOf } from './rendered.ts'
import { describeRendering } from './rendering-words.ts'

/**
 * The words, who said them, everything the reference rests on, and where the page gives them, a line for
 * each.
 */
export const noteLines = (rendered: Rendered, site: Site): readonly [string, ...string[]] => {
  const { title, publisher, published, agency, url } = rendered.article
  const facts: readonly (readonly [string, Provenance | null])[] = [
    ['Title', title],
    ['Publisher', publisher],
    ['Date of publication', published],
    ['Agency', agency],
    ['Address', url],
  ]
  const page = site === null ? [] : [`As given at ${quoteAddress(site, rendered)}`]
  return [
    wordsOf(rendered),
    describeRendering(rendered),
    ...facts.map(([what, fact]) =>
      endSentence(`${what} ${fact ? describeBasis(fact) : 'not stated'}`),
    ),
    ...page,
  ]
}
