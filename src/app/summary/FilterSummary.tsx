import { Offices } from '#features/overviews/Offices.tsx'
import { listDays } from '#features/overviews/telling-rows.ts'
import type { Corpus } from '#model/corpus.ts'
import { groupBy } from '#model/group.ts'
import { personRecords } from '#model/person-record.ts'
import { findVisible } from '#model/visible.ts'
import type { CanonicalPage } from '#store/canonical-pages.ts'
import { viewOf } from '#store/view-url.ts'
import { occasionAlone } from '#words/not-stated.ts'
import { EventList } from './EventList.tsx'
import { StatementList } from './StatementList.tsx'

type FilterSummaryProps = { page: CanonicalPage; heading: string; corpus: Corpus }

const OfficesOf = ({ person, corpus }: { person: string; corpus: Corpus }) => {
  const record = personRecords(corpus).find((each) => each.person?.id === person)
  return record ? <Offices offices={record.offices} disputes={record.disputes} /> : null
}

/** What passes the filter of a page: events by day, each with the first words of what was said there. */
export const FilterSummary = ({ page, heading, corpus }: FilterSummaryProps) => {
  const visible = findVisible(corpus, viewOf(page.state, corpus).filter)
  const passing = corpus.statements.filter(({ id }) => visible.statements.has(id))
  const byOccasion = groupBy(passing, ({ occasion }) => occasion)
  const days = listDays(corpus).map(({ day, events }) => ({
    day,
    events: events.filter(({ id }) => visible.events.has(id) || byOccasion.has(id)),
  }))
  const unplaced = byOccasion.get(null) ?? []
  return (
    <section className="summary-part">
      <h2>{heading}</h2>
      {page.kind === 'person' && <OfficesOf person={page.id} corpus={corpus} />}
      <EventList days={days} saidAt={({ id }) => byOccasion.get(id) ?? []} tells="words" />
      {unplaced.length > 0 && (
        <section className="summary-day">
          <h3>{occasionAlone}</h3>
          <StatementList statements={unplaced} />
        </section>
      )}
    </section>
  )
}
