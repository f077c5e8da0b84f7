/** What an article holds, and how much of it no other article does. */
import type { Carriage } from '#model/carriage.ts'
import { carriageByArticle } from '#model/carriage.ts'
import type { Article, Corpus, Form } from '#model/corpus.ts'
import { groupBy } from '#model/group.ts'
import { oncePer } from '#model/once-per.ts'
import { formOf } from '#model/statement.ts'
import * as words from '#words/reader.ts'

export type Contents = Pick<Carriage, 'statements' | 'events'> & {
  /** Statements by the fullest form in which the article gives them. */
  forms: Readonly<Record<Form, number>>
}

const none = { carried: 0, alone: 0 }

/** The forms in which each article gives statements: one for each, the fullest. */
const formsByArticle = oncePer(({ statements }: Corpus): ReadonlyMap<string, readonly Form[]> => {
  const given = statements.flatMap(({ renderings }) =>
    Array.from(
      groupBy(renderings, ({ article }) => article),
      ([article, own]) => ({ article, form: formOf({ renderings: [...own] }) }),
    ),
  )
  return new Map(
    [...groupBy(given, ({ article }) => article)].map(([article, own]) => [
      article,
      own.map(({ form }) => form),
    ]),
  )
})

/** Counts what the article holds; a statement or event that it gives twice counts once. */
export const contentsOf = ({ id }: Pick<Article, 'id'>, corpus: Corpus): Contents => {
  const { statements = none, events = none } = carriageByArticle(corpus).get(id) ?? {}
  const forms = formsByArticle(corpus).get(id) ?? []
  const inForm = (form: Form): number => forms.filter((each) => each === form).length
  return {
    forms: { direct: inForm('direct'), partial: inForm('partial'), reported: inForm('reported') },
    statements,
    events,
  }
}

/** "16 statements: 6 direct quotes, 3 with a few quoted words, 7 reported; 8 events". */
export const describeContents = ({ forms, statements, events }: Contents): string =>
  words.contents(forms, statements.carried, events.carried)

/** "In no other article: 9 statements, 2 events"; "All of it is in other articles too". */
export const describeAlone = ({ statements, events }: Contents): string =>
  words.contentsAlone(statements.alone, events.alone)
