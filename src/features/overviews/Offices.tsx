import { Fragment } from 'react'
import { inferredFact } from '#evidence/inferred-fact.tsx'
import type { PersonRecord } from '#model/person-record.ts'
import { revealById } from '#ui/reveal.ts'
import { TextLink } from '#ui/TextLink.tsx'
import { inferred } from '#words/evidence.ts'
import { people } from '#words/overviews.ts'
import { TellerLink } from './TellerLink.tsx'

/** The office in every wording, each with the articles that give it so; and where they differ in it. */
export const Offices = ({ offices, disputes }: Pick<PersonRecord, 'offices' | 'disputes'>) => (
  <ul>
    {offices.map(({ office, evidence }) => (
      <li key={office}>
        {office}{' '}
        <span className="person-sources">
          {evidence.map(({ article, start, basis, because }, index) => (
            <Fragment key={`${article} ${start}`}>
              {index > 0 && ' · '}
              <TellerLink
                article={article}
                start={start}
                className="text-link"
                label={people.opensOffice}
              />{' '}
              {inferredFact(inferred.office, { basis, because })}
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
