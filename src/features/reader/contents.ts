/** What an article holds, and how much of it no other article does. */
import type { Article, Corpus, Form, Statement } from '#model/corpus.ts'
import { carriersOf, formOf } from '#model/statement.ts'
import * as words from '#words/reader.ts'

export type Contents = {
  /** Statements by the fullest form in which the article gives them. */
  forms: Readonly<Record<Form, number>>
  statements: number
  events: number
  /** Of these, how many no other article carries or tells of. */
  statementsAlone: number
  eventsAlone: number
}

const formIn = ({ renderings }: Statement, article: string): Form =>
  formOf({ renderings: renderings.filter((rendering) => rendering.article === article) })

const isAlone = (articles: readonly string[]): boolean => new Set(articles).size === 1

/** Counts what the article holds; a statement or event that it gives twice counts once. */
export const contentsOf = (
  { id }: Pick<Article, 'id'>,
  { statements, events }: Pick<Corpus, 'statements' | 'events'>,
): Contents => {
  const carried = statements.filter((statement) => carriersOf(statement).includes(id))
  const told = events
    .map(({ tellings }) => tellings.map(({ article }) => article))
    .filter((articles) => articles.includes(id))
  const inForm = (form: Form): number =>
    carried.filter((statement) => formIn(statement, id) === form).length
  return {
    forms: { direct: inForm('direct'), partial: inForm('partial'), reported: inForm('reported') },
    statements: carried.length,
    events: told.length,
    statementsAlone: carried.filter((statement) => isAlone(carriersOf(statement))).length,
    eventsAlone: told.filter(isAlone).length,
  }
}

/** "16 statements: 6 direct quotes, 3 with a few quoted words, 7 reported; 8 events". */
export const describeContents = ({ forms, statements, events }: Contents): string =>
  words.contents(forms, statements, events)

/** "In no other article: 9 statements, 2 events"; "All of it is in other articles too". */
export const describeAlone = ({ statementsAlone, eventsAlone }: Contents): string =>
  words.contentsAlone(statementsAlone, eventsAlone)
