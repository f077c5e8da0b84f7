import type { Article } from '#model/corpus.ts'

/** What the lines are called in which an article speaks of itself. */
export const ownLineNames: Readonly<Record<Article['ownLines'][number]['kind'], string>> = {
  byline: 'Byline',
  dateline: 'Dateline',
  timestamp: 'Time stamp',
  credit: 'Credit',
  record: 'Record line',
}
