import { byId } from '#model/lookup.ts'
import { personRecords } from '#model/person-record.ts'
import { useExplorer } from '#store/explorer-context.tsx'
import { selectCorpus } from '#store/selectors.ts'
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
      heading="People"
      note={
        <>
          <p>
            What these articles tell of each, whatever is chosen above. Nothing is added from
            elsewhere.
          </p>
          <p>
            An event is listed for whom an article names as counterpart or as present there, or
            gives words of from there. Where no article says who took part, it is listed for nobody.
          </p>
          <p>
            That {byId(corpus.people).get(principal)?.name ?? principal} takes part in an event is
            concluded from the counterparts that it names.
          </p>
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
