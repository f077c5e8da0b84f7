import type { ReactNode } from 'react'
import { counted } from '#model/counted.ts'
import type { Person, Statement } from '#model/corpus.ts'
import { speakerMarks } from '#model/person-name.ts'
import type { PersonRecord } from '#model/person-record.ts'
import { useExplorer } from '#store/explorer-context.tsx'
import { selectCorpus } from '#store/selectors.ts'
import { SpeakerDisc } from '#ui/SpeakerDisc.tsx'
import { Offices } from './Offices.tsx'
import { Participations } from './Participations.tsx'
import { Said } from './Said.tsx'
import { StatementLink } from './StatementLink.tsx'

const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
)

type StatementsProps = { statements: readonly Statement[]; isNamed: boolean }

const Statements = ({ statements, isNamed }: StatementsProps) => (
  <ul className="person-statements">
    {statements.map((statement) => (
      <li key={statement.id}>
        <StatementLink statement={statement} isNamed={isNamed} />
      </li>
    ))}
  </ul>
)

const PersonFacts = ({ record, person }: { record: PersonRecord; person: Person }) => {
  const { offices, disputes, said, tookPart, mentionedIn } = record
  return (
    <dl>
      {offices.length > 0 && (
        <Fact name="Office">
          <Offices offices={offices} disputes={disputes} />
        </Fact>
      )}
      <Fact name="Said">
        <Said person={person.id} statements={said} />
      </Fact>
      {tookPart.length > 0 && (
        <Fact name="Takes part in">
          <Participations tookPart={tookPart} />
        </Fact>
      )}
      {mentionedIn.length > 0 && (
        <Fact name="Mentioned in">
          <details>
            <summary>{counted(mentionedIn.length, 'statement')}</summary>
            <Statements statements={mentionedIn} isNamed={false} />
          </details>
        </Fact>
      )}
    </dl>
  )
}

/** What the articles tell of one person or organisation; or of nobody, whose words they do not attribute. */
export const PersonView = ({ record }: { record: PersonRecord }) => {
  const { person, said } = record
  const marks = speakerMarks(useExplorer(selectCorpus))
  const mark = person === null ? { colour: null, initial: '?' } : marks.get(person.id)
  return (
    <article id={`person-${person?.id ?? 'nobody'}`} className="person" tabIndex={-1}>
      <h3>
        {mark && <SpeakerDisc {...mark} fill={mark.colour === null ? 'half' : 'full'} />}
        {person?.name ?? 'Not attributed'}
      </h3>
      {person === null ? (
        <Statements statements={said} isNamed />
      ) : (
        <PersonFacts record={record} person={person} />
      )}
    </article>
  )
}
