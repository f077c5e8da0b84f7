/** What the page promises of itself. */
import { articlesInWords, counted, events, statements } from './counts.ts'

export const contents = (articles: number, statementCount: number, eventCount: number): string =>
  `${articlesInWords(articles)}, ${statements(statementCount)}, ${events(eventCount)}.`
export const verified = (quotes: number): string =>
  `The words of ${counted(quotes, 'quote')} verified letter by letter.`
