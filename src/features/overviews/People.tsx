import { byId } from '#model/lookup.ts'
import { personRecords } from '#model/person-record.ts'
import { useExplorer } from '#store/explorer-context.tsx'
import { selectCorpus } from '#store/selectors.ts'
import * as words from '#words/overviews.ts'
import { OverviewSection } from './OverviewSection.tsx'
import { PersonView } from './PersonView.tsx'
import './People.css'

/** Everybody who speaks, takes part or is mentioned, as far as the articles tell. */
export const People = () => {
  const corpus = useExplorer(selectCorpus)
  const { principal } = corpus.visit
  return (
    <OverviewSection
      id="people"
      heading={words.people.heading}
      note={
        <>
          <p>{words.people.fromArticles}</p>
          <p>{words.people.whenListed}</p>
          <p>{words.principal(byId(corpus.people).get(principal)?.name ?? principal)}</p>
        </>
      }
    >
      <div className="people">
        {personRecords(corpus).map((record) => (
          <PersonView key={record.person?.id ?? ''} record={record} />
        ))}
      </div>
    </OverviewSection>
  )
}
