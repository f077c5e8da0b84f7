/** The list of articles, and the frame in which one is read. */
import { events, statements } from './counts.ts'
import { formsCounted } from './forms.ts'

export const heading = 'The articles'
export const article = (name: string): string => `Article ${name}`
export const theArticle = 'The article'
export const back = '‹ Back to where you were'
export const close = 'Close the article'
export const fetching = 'Fetching the article …'
export const missing =
  'The text of this article did not arrive. The connection may be down, or the page may have changed since you opened it; then it helps to reload.'
export const quotedHere = 'What this page quotes from it here:'

/** What a fact about an article rests on. */
export const bases = { stated: 'stated', record: 'from the record line', inferred: 'inferred' }
export const agencyIs = (name: string): string => `agency ${name}`
/** When it appeared, in its own time and in that of the visit. */
export const publishedAt = (date: string, here: string): string => `${date} (${here})`

/** Lines in which an article speaks of itself. */
export const ownLines = {
  byline: 'Byline',
  dateline: 'Dateline',
  timestamp: 'Time stamp',
  credit: 'Credit',
  record: 'Record line',
}
export const ownLine = (name: string, exact: string): string => `${name} “${exact}”`

/** "16 statements: 6 direct quotes, 3 with a few quoted words, 7 reported; 8 events". */
export const contents = (
  forms: Parameters<typeof formsCounted>[0],
  statementCount: number,
  eventCount: number,
): string => {
  const said = statements(statementCount)
  return `${statementCount === 0 ? said : `${said}: ${formsCounted(forms)}`}; ${events(eventCount)}`
}
/** "In no other article: 9 statements, 2 events"; "All of it is in other articles too". */
export const contentsAlone = (statementCount: number, eventCount: number): string => {
  const alone = [
    ...(statementCount === 0 ? [] : [statements(statementCount)]),
    ...(eventCount === 0 ? [] : [events(eventCount)]),
  ]
  return alone.length === 0
    ? 'All of it is in other articles too'
    : `In no other article: ${alone.join(', ')}`
}
