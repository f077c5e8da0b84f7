import type { Person, Statement } from '#model/corpus.ts'
import { byId } from '#model/lookup.ts'
import { carriersOf, speakersOf } from '#model/statement.ts'
import { useExplorer } from '#store/explorer-context.tsx'
import { selectCorpus } from '#store/selectors.ts'

type Office = Person['offices'][number]

/** The office as the first of these articles gives it, else as any does; none where none gives one. */
const officeOf = ({ offices }: Person, articles: readonly string[]): Office | undefined =>
  articles.flatMap((article) => offices.find((office) => office.article === article) ?? [])[0] ??
  offices[0]

type SpeakerProps = { person: Person; article: string; carriers: readonly string[] }

const Speaker = ({ person, article, carriers }: SpeakerProps) => {
  const { articles } = useExplorer(selectCorpus)
  const office = officeOf(person, [article, ...carriers])
  const record = office && byId(articles).get(office.article)?.record
  return (
    <>
      <b className="speaker-name">{person.name}</b>
      {office && `, ${office.office}`}
      {office && office.article !== article && ` (so in ${record ?? office.article})`}
    </>
  )
}

export type SpeakersProps = {
  statement: Statement
  /** The article whose word for the office is taken. */
  article: string
}

/** Everybody who speaks, with the office that an article gives them; says so where the words are not attributed. */
export const Speakers = ({ statement, article }: SpeakersProps) => {
  const { people } = useExplorer(selectCorpus)
  const speakers = speakersOf(statement).flatMap((id) => byId(people).get(id) ?? [])
  if (speakers.length === 0) return <b className="speaker-name">not attributed in the article</b>
  return speakers.map((person, index) => (
    <span key={person.id}>
      {index > 0 && ' and '}
      <Speaker person={person} article={article} carriers={carriersOf(statement)} />
    </span>
  ))
}
