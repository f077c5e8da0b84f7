/** What the page promises of itself, counted and never written by hand. */
import { contents, verified } from '#words/claims.ts'
import type { Corpus } from './corpus.ts'
import { formOf } from './statement.ts'

/** How many statements have words of their own in quotation marks, the ones checked letter by letter. */
export const countQuotes = ({ statements }: Corpus): number =>
  statements.filter((statement) => formOf(statement) !== 'reported').length

/**
 * "Five articles, 58 statements, 24 events. The words of 41 quotes verified letter by letter." Without
 * a quote the second sentence is left out.
 */
export const describeCorpus = (corpus: Corpus): string => {
  const quotes = countQuotes(corpus)
  const { articles, statements, events } = corpus
  const held = contents(articles.length, statements.length, events.length)
  return quotes === 0 ? held : `${held} ${verified(quotes)}`
}
