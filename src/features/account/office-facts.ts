/** Who speaks, and which of their offices are inferred. */
import type { ReactNode } from 'react'
import { inferredFact } from '#evidence/inferred-fact.tsx'
import type { Corpus, Person, Statement } from '#model/corpus.ts'
import { byId } from '#model/lookup.ts'
import { officeIn } from '#model/office.ts'
import { carriersOf, speakersOf } from '#model/statement.ts'
import * as words from '#words/evidence.ts'

/** Those who speak, in order. */
export const peopleSpeaking = (statement: Statement, { people }: Corpus): readonly Person[] =>
  speakersOf(statement).flatMap((id) => byId(people).get(id) ?? [])

/** "office inferred" with the reason, for everybody whose office is shown and not stated; null for the others. */
export const officeFacts = (
  statement: Statement,
  article: string,
  corpus: Corpus,
): readonly (ReactNode | null)[] => {
  const speakers = peopleSpeaking(statement, corpus)
  return speakers.map((person) =>
    inferredFact(
      speakers.length === 1 ? words.inferred.office : words.officeOfInferred(person.name),
      officeIn(person, article, carriersOf(statement)),
    ),
  )
}
