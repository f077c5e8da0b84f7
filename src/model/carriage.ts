/**
 * Who tells what: what each article carries, alone or with others. To be told by one article alone is a
 * fact of these articles and not of the world; two that tell the same may have it from one agency.
 */
import type { Corpus, Statement, TimelineEvent } from './corpus.ts'
import { oncePer } from './once-per.ts'
import { carriersOf } from './statement.ts'

/** Ids of the articles that tell of the event, each once, in the order of its tellings. */
export const tellersOf = ({ tellings }: Pick<TimelineEvent, 'tellings'>): readonly string[] => [
  ...new Set(tellings.map(({ article }) => article)),
]

type Ids = { has: (id: string) => boolean }

/** How many things an article carries, and how many of them no other article does. */
type Share = { carried: number; alone: number }

export type Carriage = { article: string; statements: Share; events: Share }

const nothing: Share = { carried: 0, alone: 0 }

/** The share of each article in things, of each of which the articles that carry it are given once. */
const toShares = (carriers: readonly (readonly string[])[]): ReadonlyMap<string, Share> => {
  const shares = new Map<string, Share>()
  for (const articles of carriers) {
    for (const article of articles) {
      const { carried, alone } = shares.get(article) ?? nothing
      const isAlone = articles.length === 1
      shares.set(article, { carried: carried + 1, alone: alone + Number(isAlone) })
    }
  }
  return shares
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
  const ofStatements = toShares(statements.filter(isIn(visible.statements)).map(carriersOf))
  const ofEvents = toShares(events.filter(isIn(visible.events)).map(tellersOf))
  return articles.map(({ id }) => ({
    article: id,
    statements: ofStatements.get(id) ?? nothing,
    events: ofEvents.get(id) ?? nothing,
  }))
}

const everything: Ids = { has: () => true }

/** What each article carries of the whole corpus, by its id. */
export const carriageByArticle = oncePer(
  (corpus: Corpus): ReadonlyMap<string, Carriage> =>
    new Map(
      findCarriage(corpus, { statements: everything, events: everything }).map((each) => [
        each.article,
        each,
      ]),
    ),
)
