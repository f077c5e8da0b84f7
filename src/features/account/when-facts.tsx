/** When a statement was made, as far as it is known, each fact as it stands on its line. */
import type { ReactNode } from 'react'
import type { Corpus, Statement } from '#model/corpus.ts'
import { formatDate, formatDating, occasionOf, saidBy } from '#model/dating.ts'
import { byId } from '#model/lookup.ts'
import { carriersOf } from '#model/statement.ts'
import { Note } from '#ui/Note.tsx'
import * as words from '#words/account.ts'
import * as notStated from '#words/not-stated.ts'
import { datingFact, partOfDayOf } from './event-facts.tsx'

/** Whether an article that carries it is what makes the day the last possible one. */
const isPublishedOn = (day: string, statement: Statement, { articles }: Corpus): boolean =>
  carriersOf(statement).some((id) => byId(articles).get(id)?.published?.latest === day)

const whyPossible = (statement: Statement, corpus: Corpus): string => {
  const isPublished = isPublishedOn(saidBy(statement, corpus), statement, corpus)
  return words.whyLastPossible(carriersOf(statement).length === 1, isPublished)
}

/** Without an occasion: the last day it can have been said, and why. */
const lastPossibleFact = (statement: Statement, corpus: Corpus): ReactNode => (
  <Note label={words.lastPossible(formatDate(saidBy(statement, corpus)))}>
    {whyPossible(statement, corpus)}
  </Note>
)

/** The date of the occasion and how it is known; without an occasion the last possible one. */
export const whenFacts = (statement: Statement, corpus: Corpus): readonly (ReactNode | null)[] => {
  const occasion = occasionOf(statement, corpus)
  if (!occasion) return [lastPossibleFact(statement, corpus)]
  const { dating } = occasion
  const partOfDay = partOfDayOf(occasion)
  return dating
    ? [formatDating(dating), partOfDay, datingFact(occasion)]
    : [notStated.date, partOfDay]
}
