/**
 * Who tells what: what each article carries, alone or with others. To be told by one article alone is a
 * fact of these articles and not of the world; two that tell the same may have it from one agency.
 */
import { carriage } from '#words/overviews.ts'
import type { Corpus, Statement, TimelineEvent } from './corpus.ts'
import { carriersOf } from './statement.ts'

/** Ids of the articles that tell of the event, each once, in the order of its tellings. */
export const tellersOf = ({ tellings }: Pick<TimelineEvent, 'tellings'>): readonly string[] => [
  ...new Set(tellings.map(({ article }) => article)),
]

type Ids = { has: (id: string) => boolean }

/** How many things an article carries, and how many of them no other article does. */
type Share = { carried: number; alone: number }

export type Carriage = { article: string; statements: Share; events: Share }

const toShare = (article: string, tellers: readonly (readonly string[])[]): Share => {
  const carried = tellers.filter((ids) => ids.includes(article))
  return { carried: carried.length, alone: carried.filter(({ length }) => length === 1).length }
}

/**
 * What each article carries of what is visible, in the order of the articles. An event counts where the
 * article tells of it, a statement where it renders it; whether it does so alone depends on all articles.
 */
export const findCarriage = (
  { articles, statements, events }: Pick<Corpus, 'articles' | 'statements' | 'events'>,
  visible: { statements: Ids; events: Ids },
): readonly Carriage[] => {
  const isIn = (ids: Ids) => (item: Statement | TimelineEvent) => ids.has(item.id)
  const carriers = statements.filter(isIn(visible.statements)).map(carriersOf)
  const tellers = events.filter(isIn(visible.events)).map(tellersOf)
  return articles.map(({ id }) => ({
    article: id,
    statements: toShare(id, carriers),
    events: toShare(id, tellers),
  }))
}

/** "21 statements, 9 of them in no other article; 8 events, each also in another article". */
export const describeCarriage = ({ statements, events }: Carriage): string =>
  carriage(statements, events)
