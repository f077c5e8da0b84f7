import type { Person, Statement } from '#model/corpus.ts'
import { byId } from '#model/lookup.ts'
import { officeIn } from '#model/office.ts'
import { carriersOf } from '#model/statement.ts'
import { useExplorer } from '#store/explorer-context.tsx'
import { selectCorpus } from '#store/selectors.ts'
import * as words from '#words/account.ts'
import * as notStated from '#words/not-stated.ts'
import { peopleSpeaking } from './office-facts.ts'

export type SpeakersProps = {
  statement: Statement
  /** The article whose word for the office is taken. */
  article: string
}

type SpeakerProps = SpeakersProps & { person: Person }

const Speaker = ({ person, statement, article }: SpeakerProps) => {
  const { articles } = useExplorer(selectCorpus)
  const office = officeIn(person, article, carriersOf(statement))
  const record = office && (byId(articles).get(office.article)?.record ?? office.article)
  return (
    <>
      <b className="speaker-name">{person.name}</b>
      {office && `, ${office.office}`}
      {office && record !== null && office.article !== article && words.officeSoIn(record)}
    </>
  )
}

/** Everybody who speaks, with the office that an article gives them; says so where the words are not attributed. */
export const Speakers = ({ statement, article }: SpeakersProps) => {
  const speakers = peopleSpeaking(statement, useExplorer(selectCorpus))
  if (speakers.length === 0) return <b className="speaker-name">{notStated.speaker}</b>
  return speakers.map((person, index) => (
    <span key={person.id}>
      {index > 0 && words.nextSpeaker}
      <Speaker person={person} statement={statement} article={article} />
    </span>
  ))
}
