import { Fragment } from 'react'
import { inferredFact } from '#evidence/inferred-fact.tsx'
import type { Office } from '#model/corpus.ts'
import type { PersonRecord } from '#model/person-record.ts'
import { revealById } from '#ui/reveal.ts'
import { TextLink } from '#ui/TextLink.tsx'
import { inferred } from '#words/evidence.ts'
import { people } from '#words/overviews.ts'
import { TellerLink } from './TellerLink.tsx'

/** An article that gives the office, and whether that is inferred. */
const Source = ({ article, start, basis, because }: Office) => {
  const note = inferredFact(inferred.office, { basis, because })
  return (
    <>
      <TellerLink
        article={article}
        start={start}
        className="text-link"
        label={people.opensOffice}
      />
      {note && ', '}
      {note}
    </>
  )
}

/** The office in every wording, each with the articles that give it so; and where they differ in it. */
export const Offices = ({ offices, disputes }: Pick<PersonRecord, 'offices' | 'disputes'>) => (
  <ul>
    {offices.map(({ office, evidence }) => (
      <li key={office}>
        {office}{' '}
        <span className="person-sources">
          {evidence.map((each, index) => (
            <Fragment key={`${each.article} ${each.start}`}>
              {index > 0 && ' · '}
              <Source {...each} />
            </Fragment>
          ))}
        </span>
      </li>
    ))}
    {disputes.map(({ id }) => (
      <li key={id}>
        <TextLink href={`#difference-${id}`} onPress={() => revealById(`difference-${id}`)}>
          {people.officeDiffers}
        </TextLink>
      </li>
    ))}
  </ul>
)
