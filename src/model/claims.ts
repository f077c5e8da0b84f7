/** What the page promises of itself, counted and never written by hand. */
import type { Corpus } from './corpus.ts'
import { counted, countedInWords } from './counted.ts'
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
  const contents = [
    countedInWords(corpus.articles.length, 'article'),
    counted(corpus.statements.length, 'statement'),
    counted(corpus.events.length, 'event'),
  ]
  const claim = `The words of ${counted(quotes, 'quote')} verified letter by letter.`
  return `${contents.join(', ')}.${quotes === 0 ? '' : ` ${claim}`}`
}
