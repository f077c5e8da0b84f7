/** Who says it, as which article has it, and what that rests on. */
import type { ReactNode } from 'react'
import type { Corpus, Person, Provenance, Rendering, Statement } from '#model/corpus.ts'
import { byId } from '#model/lookup.ts'
import { speakersOf } from '#model/statement.ts'
import { Note } from '#ui/Note.tsx'

/** The office as the article gives it; where it gives none, as another does. */
const officeOf = ({ offices }: Person, article: string): string | null =>
  (offices.find((office) => office.article === article) ?? offices[0])?.office ?? null

const Speaker = ({ person, article }: { person: Person; article: string }) => {
  const office = officeOf(person, article)
  return (
    <>
      <b className="speaker-name">{person.name}</b>
      {office !== null && `, ${office}`}
    </>
  )
}

/** Everybody who speaks with their office; "not attributed" where the words have no speaker. */
export const speakersFact = (
  statement: Statement,
  { article }: Rendering,
  { people }: Corpus,
): ReactNode => {
  const speakers = speakersOf(statement).flatMap((id) => byId(people).get(id) ?? [])
  if (speakers.length === 0) return <b className="speaker-name">not attributed in the article</b>
  return speakers.map((person, index) => (
    <span key={person.id}>
      {index > 0 && ' and '}
      <Speaker person={person} article={article} />
    </span>
  ))
}

/** What an inferred speaker, occasion or origin rests on; null where the article states it. */
export const inferredFact = (what: string, provenance: Provenance | null): ReactNode | null =>
  provenance?.basis === 'inferred' ? (
    <Note label={`${what} inferred`}>{provenance.because}</Note>
  ) : null

/** "reported", "direct quote" or "a few quoted words". */
export const formWords = {
  direct: 'direct quote',
  partial: 'a few quoted words',
  reported: 'reported',
} as const

const places: Readonly<Record<string, string>> = {
  headline: 'in the headline',
  deck: 'in the deck',
  caption: 'in a caption',
}

/** Where a rendering stands if not in the running text. */
export const placeFact = ({ place }: Rendering): string | null => places[place] ?? null
