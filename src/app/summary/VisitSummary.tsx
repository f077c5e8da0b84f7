import type { ReactNode } from 'react'
import { groupBy } from '#model/group.ts'
import { personRecords } from '#model/person-record.ts'
import { Differences } from '#features/differences/Differences.tsx'
import { listDays } from '#features/overviews/telling-rows.ts'
import { useExplorer } from '#store/explorer-context.tsx'
import { selectCorpus } from '#store/selectors.ts'
import { statements as countStatements } from '#words/counts.ts'
import { lists, topicHolds } from '#words/pages.ts'
import { EventList } from './EventList.tsx'
import { PageLink } from './PageLink.tsx'

/** How many events of one day the first page lists; the others stand on the page of that day. */
const mostOfDay = 20

const Part = ({ heading, children }: { heading: string; children: ReactNode }) => (
  <section className="summary-part">
    <h2>{heading}</h2>
    {children}
  </section>
)

const DayList = () => {
  const corpus = useExplorer(selectCorpus)
  const byOccasion = groupBy(corpus.statements, ({ occasion }) => occasion)
  return (
    <EventList
      days={listDays(corpus)}
      saidAt={({ id }) => byOccasion.get(id) ?? []}
      tells="count"
      most={mostOfDay}
    />
  )
}

const PersonList = () => (
  <ul>
    {personRecords(useExplorer(selectCorpus)).map(
      ({ person, said }) =>
        person && (
          <li key={person.id}>
            <PageLink kind="person" id={person.id}>
              {person.name}
            </PageLink>{' '}
            <small>{said.length > 0 && countStatements(said.length)}</small>
          </li>
        ),
    )}
  </ul>
)

const TopicList = () => {
  const { topics, statements } = useExplorer(selectCorpus)
  const pairs = statements.flatMap((statement) => statement.topics)
  const counts = groupBy(pairs, (id) => id)
  return (
    <ul>
      {topics.map(({ id, label, meaning }) => (
        <li key={id}>
          <PageLink kind="topic" id={id}>
            {label}
          </PageLink>{' '}
          <small>{topicHolds(meaning, counts.get(id)?.length ?? 0)}</small>
        </li>
      ))}
    </ul>
  )
}

/** What there is, in place of a whole account that would be too long for one page: each has its own. */
export const VisitSummary = () => (
  <>
    <Part heading={lists.events}>
      <DayList />
    </Part>
    <Part heading={lists.people}>
      <PersonList />
    </Part>
    <Part heading={lists.topics}>
      <TopicList />
    </Part>
    <Differences />
  </>
)
