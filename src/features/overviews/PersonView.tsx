import type { ReactNode } from 'react'
import type { Person, Statement } from '#model/corpus.ts'
import { speakerMarks } from '#model/person-name.ts'
import type { PersonRecord } from '#model/person-record.ts'
import { useExplorer } from '#store/explorer-context.tsx'
import { selectCorpus } from '#store/selectors.ts'
import { SpeakerDisc } from '#ui/SpeakerDisc.tsx'
import * as counts from '#words/counts.ts'
import { speakerAlone } from '#words/not-stated.ts'
import { people } from '#words/overviews.ts'
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
        <Fact name={people.office}>
          <Offices offices={offices} disputes={disputes} />
        </Fact>
      )}
      <Fact name={people.said}>
        <Said person={person.id} statements={said} />
      </Fact>
      {tookPart.length > 0 && (
        <Fact name={people.tookPart}>
          <Participations tookPart={tookPart} />
        </Fact>
      )}
      {mentionedIn.length > 0 && (
        <Fact name={people.mentioned}>
          <details>
            <summary>{counts.statements(mentionedIn.length)}</summary>
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
        {person?.name ?? speakerAlone}
      </h3>
      {person === null ? (
        <Statements statements={said} isNamed />
      ) : (
        <PersonFacts record={record} person={person} />
      )}
    </article>
  )
}
