import type { Person, Statement } from '#model/corpus.ts'
import { byId } from '#model/lookup.ts'
import { speakersOf } from '#model/statement.ts'
import { useExplorer } from '#store/explorer-context.tsx'
import { selectCorpus } from '#store/selectors.ts'

/** The office as the article itself gives it; none where it gives none. */
const officeOf = ({ offices }: Person, article: string): string | null =>
  offices.find((office) => office.article === article)?.office ?? null

const Speaker = ({ person, article }: { person: Person; article: string }) => {
  const office = officeOf(person, article)
  return (
    <>
      <b className="speaker-name">{person.name}</b>
      {office !== null && `, ${office}`}
    </>
  )
}

export type SpeakersProps = {
  statement: Statement
  /** The article whose word for the office is taken. */
  article: string
}

/** Everybody who speaks, with their office; says so where the words are not attributed. */
export const Speakers = ({ statement, article }: SpeakersProps) => {
  const { people } = useExplorer(selectCorpus)
  const speakers = speakersOf(statement).flatMap((id) => byId(people).get(id) ?? [])
  if (speakers.length === 0) return <b className="speaker-name">not attributed in the article</b>
  return speakers.map((person, index) => (
    <span key={person.id}>
      {index > 0 && ' and '}
      <Speaker person={person} article={article} />
    </span>
  ))
}
