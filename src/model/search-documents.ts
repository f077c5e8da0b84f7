/**
 * What can be found by words, as numbered documents: every statement with its speakers, every event,
 * and every paragraph of every article. The index is made where the articles are read and asked where
 * the page is shown; both count the documents in this order.
 */
import type { Article, Block, Corpus, Statement, TimelineEvent } from './corpus.ts'
import { groupBy } from './group.ts'
import { byId } from './lookup.ts'
import { oncePer } from './once-per.ts'
import { speakersOf } from './statement.ts'
import { foldedWords } from './words.ts'

export type SearchDocument = {
  readonly id: number
  readonly text: string
  /** Of a paragraph: its words outside of all statements and tellings. */
  readonly rest: string
}

/** How the index is made, and so how it must be read. */
export const searchOptions = {
  fields: ['text', 'rest'],
  tokenize: foldedWords,
  // The words are folded as they are told apart.
  processTerm: (term: string): string => term,
}

/** The half-open stretches of an article that belong to a statement or an event. */
export type Stretch = { readonly start: number; readonly end: number }

const stretchesByArticle = oncePer(({ statements, events }: Corpus) =>
  groupBy(
    [
      ...statements.flatMap(({ renderings }) =>
        renderings.flatMap(({ article, passages }) =>
          passages.map(({ start, end }) => ({ article, start, end })),
        ),
      ),
      ...events.flatMap(({ tellings }) =>
        tellings.map(({ article, start, end }) => ({ article, start, end })),
      ),
    ],
    ({ article }) => article,
  ),
)

/** The stretches of an article that belong to statements and events; they may overlap. */
export const stretchesIn = (corpus: Corpus, article: string): readonly Stretch[] =>
  stretchesByArticle(corpus).get(article) ?? []

const isArticles = ({ kind }: Block): boolean => kind !== 'record' && kind !== 'furniture'

/** A paragraph of an article, or its headline, deck or caption. */
export type Place = Stretch & { readonly article: string }

/** What of the articles is searched, in text order: all but record lines and furniture. */
const placesIn = oncePer(({ articles }: Corpus): readonly Place[] =>
  articles.flatMap(({ id, blocks }) =>
    blocks.filter(isArticles).map(({ start, end }) => ({ article: id, start, end })),
  ),
)

const namesOf = (statement: Statement, { people }: Corpus): readonly string[] =>
  speakersOf(statement).map((id) => byId(people).get(id)?.name ?? '')

const textOfStatement = (statement: Statement, corpus: Corpus): string =>
  [
    ...namesOf(statement, corpus),
    ...statement.renderings.flatMap(({ passages }) => passages.map(({ exact }) => exact)),
  ].join('\n')

const textOfEvent = ({ title, place, tellings }: TimelineEvent): string =>
  [title, place ?? '', ...tellings.map(({ exact }) => exact)].join('\n')

const withoutStretches = (
  text: string,
  { start, end }: Stretch,
  taken: readonly Stretch[],
): string =>
  taken.reduce(
    (rest, stretch) => {
      const [from, to] = [
        Math.max(start, stretch.start) - start,
        Math.min(end, stretch.end) - start,
      ]
      return from < to ? rest.slice(0, from) + ' '.repeat(to - from) + rest.slice(to) : rest
    },
    text.slice(start, end),
  )

/** All documents in their order. `texts` holds the text of each article by its id. */
export const searchDocuments = (
  corpus: Corpus,
  texts: ReadonlyMap<Article['id'], string>,
): readonly SearchDocument[] =>
  [
    ...corpus.statements.map((statement) => ({
      text: textOfStatement(statement, corpus),
      rest: '',
    })),
    ...corpus.events.map((event) => ({ text: textOfEvent(event), rest: '' })),
    ...placesIn(corpus).map((place) => {
      const text = texts.get(place.article) ?? ''
      const rest = withoutStretches(text, place, stretchesIn(corpus, place.article))
      return { text: text.slice(place.start, place.end), rest }
    }),
  ].map((document, id) => ({ id, ...document }))

/** What a document of this number is: the place of a statement or an event in the corpus, or a paragraph. */
export type Indexed =
  | { readonly kind: 'statement'; readonly at: number }
  | { readonly kind: 'event'; readonly at: number }
  | { readonly kind: 'place'; readonly place: Place }

/** What the document of this number is; null for a number that none has. */
export const documentAt = (corpus: Corpus, id: number): Indexed | null => {
  const { statements, events } = corpus
  if (id < statements.length) return { kind: 'statement', at: id }
  if (id < statements.length + events.length) return { kind: 'event', at: id - statements.length }
  const place = placesIn(corpus)[id - statements.length - events.length]
  return place ? { kind: 'place', place } : null
}
